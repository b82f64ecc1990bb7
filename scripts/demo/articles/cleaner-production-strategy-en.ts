import { h2, h3, image, ol, p, table, ul } from '../notation'
import type { DemoText } from '../types'

export const text: DemoText = {
  title: 'First results of the strategy for cleaner production in industry, 2009-2015',
  summary:
    'Six years into the national strategy, firms in Bình Phước think differently about waste. Staff, equipment and money remain the obstacles to clear in the years ahead.',
  body: [
    p(
      'On 7 September 2009 the Prime Minister issued **Decision 1419/QĐ-TTg**, approving the Strategy for cleaner production in industry to 2020. For the first time, using less material, water and energy inside the production line became a common aim of the whole sector, instead of treating waste at the end of the pipe.',
    ),
    p(
      'Most factories in Bình Phước live on cashew, rubber, cassava and wood. The strategy speaks to their daily needs: every cubic metre of water and every kilowatt hour saved makes the product cheaper.',
    ),
    h2('From a national strategy to a provincial plan'),
    p(
      'The People’s Committee of the province turned the strategy into a plan of its own with **Decision 2618/QĐ-UBND of 23 November 2011**. The Centre for Industry Promotion and Industrial Development Consulting was made the **focal unit**. Progress was last reported in **official letter 539/SCT-KC of 27 April 2015** from the Department of Industry and Trade.',
    ),
    table(
      'Date | Document | Subject',
      '7 September 2009 | 1419/QĐ-TTg | Strategy for cleaner production in industry to 2020',
      '23 November 2011 | 2618/QĐ-UBND | Provincial plan to carry out the strategy',
      '27 April 2015 | 539/SCT-KC | State of implementation in the province',
    ),
    h2('What was done'),
    h3('Spreading the word first'),
    ul(
      '**one television report** on the benefits of cleaner production and how to begin;',
      '**1,500 leaflets** printed and handed to firms and local offices;',
      '**one workshop** with a **study visit to Bến Tre**, where participants saw the approach at work.',
    ),
    image(
      'canal',
      'Drawing of a green canal between coconut palms with a small processing workshop on its bank',
    ),
    h3('Four training classes'),
    p(
      'The centre held **four training classes**. Participants learnt to read electricity and water bills as a map of losses, to draw the flow of materials, and to rank measures by cost, beginning with those that cost nothing.',
    ),
    h3('Quick assessments at two firms'),
    p(
      'Experts made **quick assessments at two firms**, one producing **cassava starch** and one processing **wood**, in four steps:',
    ),
    ol(
      'visit the site and collect figures for materials, water, electricity and fuel;',
      'draw up a first material balance and find where most is lost;',
      'propose measures together with the operators and estimate cost and benefit;',
      'report, and recommend an order of work and a way to follow it up.',
    ),
    h2('First results'),
    p(
      'The clearest change is in thinking. Owners who used to see the environment as a compulsory expense now ask how much water or power a tonne of product should need. Local officials are better able to advise firms from the planning stage on.',
    ),
    h2('Difficulties'),
    ul(
      'staff in charge hold no certificates in cleaner production and mostly do it beside other duties;',
      'there is little measuring equipment;',
      'most firms are small and short of money for larger investments;',
      'rules on sanctions and on funding are unclear.',
    ),
    h2('Tasks for 2016'),
    p(
      'In 2016 the centre **continues its awareness work** and its **technical help** for firms, sector by sector and with practice on the shop floor. It also asks for certified training of its staff, for basic measuring equipment, and for clear guidance on funding.',
    ),
  ],
}
