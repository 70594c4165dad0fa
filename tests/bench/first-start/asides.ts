import { type SampleReport, sampleReport } from '@/lib/sample/report';

/** Stories that have the summit's words in them and are about something else, by language: invented. */
export const asides: Readonly<Record<string, readonly SampleReport[]>> = {
  en: [
    aside('Anchorage assembly votes to keep its Trump-era snow removal contract', [
      'The Anchorage Assembly voted 8 to 3 on Tuesday to keep a snow removal contract that dates from the Trump era, over objections from two members who wanted new bids.',
      'The contract covers 1,300 miles of streets. Plow crews have been short of drivers since last winter, and the city’s budget office put the cost of overtime at $2.1 million.',
      'Residents of Muldoon told the meeting that berms had blocked their driveways for a week. The Assembly meets again on the first Tuesday of next month.',
    ]),
    aside('Interior Department opens new round of Alaska oil leases', [
      'The Interior Department said it would offer 82 oil and gas tracts in northern Alaska in a sale this fall, the second since President Trump returned to office.',
      'Two companies bid in the last sale. Environmental groups said they would ask a court in Anchorage to stop this one, and a hearing is set for September.',
      'State officials welcomed the plan, which they said would bring in $40 million over ten years. Analysts expected modest interest at today’s prices.',
    ]),
    aside('Wheat prices slip as harvest in the Black Sea region picks up', [
      'Wheat futures fell for a third day as Russia and Ukraine reported good progress with their harvests, traders said.',
      'The benchmark contract lost 1.4 percent in Chicago. Some buyers were waiting for the meeting of Donald Trump and Vladimir Putin in Alaska before they placed orders, one broker said.',
      'Rain in France has delayed field work there by about a week, and exporters in Romania raised their offers. Egypt’s state buyer is expected to return to the market within days.',
      'Corn was little changed, and soybeans rose on demand from crushers.',
    ]),
    aside('Putin receives Central Asian leaders in Moscow over water and rail', [
      'Russian President Vladimir Putin met the leaders of two Central Asian states in Moscow for talks on water, rail links and migrant labor.',
      'A summit of the five states is planned for October in Dushanbe. Officials signed nine documents, among them one on customs at two border stations.',
      'Trade between Russia and the region grew by 6 percent last year, according to figures that the Kremlin published after the talks.',
    ]),
  ],
  de: [
    aside('Alaska lockt Kreuzfahrer: Anchorage baut seinen Hafen aus', [
      'Der Hafen von Anchorage bekommt ein neues Terminal für Kreuzfahrtschiffe. Die Stadt in Alaska rechnet mit 180 Anläufen im Jahr, doppelt so vielen wie bisher.',
      'Reedereien aus Hamburg und Rostock haben Liegeplätze gebucht. Zölle aus der Zeit Trumps hatten den Stahl für die Anlage verteuert, sagte der Hafenmeister.',
      'Im September beginnen die Arbeiten an der Pier. Umweltverbände fordern Landstrom für alle Liegeplätze.',
    ]),
  ],
  uk: [
    aside('Українські полярники повернулися з експедиції біля берегів Аляски', [
      'Група українських дослідників повернулася до Одеси після двомісячної експедиції, під час якої вивчала льодовики на півдні Аляски.',
      'Науковці зібрали понад триста зразків льоду. Частину обладнання їм надав університет в Анкориджі, з яким інститут працює від 2019 року.',
      'Результати опублікують навесні. Наступну експедицію планують на літо, якщо вдасться знайти кошти.',
    ]),
  ],
  ru: [
    aside('Рыбаки Камчатки просят снизить пошлины на минтай, как это сделали на Аляске', [
      'Рыболовные компании Камчатки обратились в министерство с просьбой снизить сборы за вылов минтая, сославшись на пример Аляски.',
      'По их расчётам, затраты на топливо выросли за год на 18 процентов. Пошлины, введённые при Трампе, закрыли для них американский рынок.',
      'В министерстве сообщили, что рассмотрят обращение в сентябре. Осенняя путина начнётся в срок.',
    ]),
  ],
};

function aside(headline: string, paragraphs: readonly string[]): SampleReport {
  return sampleReport.parse({
    path: '/aside',
    headline,
    standfirst: null,
    byline: [],
    dateline: null,
    published: null,
    section: null,
    credit: null,
    blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
    offTopic: true,
  });
}
