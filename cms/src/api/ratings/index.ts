export { forgetRater, listOwnRatings } from './own-ratings'
