import { publicRoute } from '../../../kernel/routes/public-route'

export default { routes: [publicRoute('/readers/challenge', 'api::readers.challenge.get')] }
