import { expect, it } from 'vitest';
import type { CastMember } from '@/lib/coverage/quotations/cast';
import { findQuotations } from '@/lib/coverage/quotations/find-quotations';

const cast: readonly CastMember[] = [
  { name: 'Ingrid Falk', aliases: ['Falk'], pronoun: 'she' },
  { name: 'Pavel Horak', aliases: ['Horak'], pronoun: 'he' },
];

function speakerOf(language: string, ...paragraphs: readonly string[]): string | null {
  const blocks = paragraphs.map((text) => ({ kind: 'paragraph' as const, text }));
  const last = findQuotations({ headline: '–', standfirst: null, language, blocks }, cast).at(-1);
  return last === undefined ? 'no quotation' : (last.speaker?.name ?? null);
}

it.each([
  ['sv', '”Färjan måste gå redan i dag”, säger Falk.', 'Ingrid Falk'],
  ['sv', 'Falk sade: ”Färjan måste gå redan i dag.”', 'Ingrid Falk'],
  ['sv', 'I Lunde sade Falk: ”Färjan måste gå redan i dag.”', 'Ingrid Falk'],
  ['sv', 'Hamnminister Oda Brandt säger: ”Färjan måste gå redan i dag.”', 'Oda Brandt'],
  ['sv', '”Färjan måste gå redan i dag”, säger statsvetaren Oda Brandt till Hamntidningen.', 'Oda Brandt'],
  ['sv', '”Färjan måste gå redan i dag”, sa Lundes borgmästare Oda Brandt.', 'Oda Brandt'],
  ['sv', 'Enligt Falk är hamnen ”en fråga om liv och död”.', 'Ingrid Falk'],
  ['sv', 'Det har Falk tidigare sagt: ”Det är en fråga om liv.”.', 'Ingrid Falk'],
  ['sv', '– Färjan måste gå redan i dag, säger Falk.', 'Ingrid Falk'],
  ['sv', '– Färjan måste gå, säger Oda Brandt. Det är kallt.', 'Oda Brandt'],
  ['sv', 'Falk kom sent. ”Färjan måste gå redan i dag”, sade hon.', 'Ingrid Falk'],
  ['sv', 'Men Oda Brandt svarade: ”Färjan måste gå redan i dag.”', 'Oda Brandt'],
  ['sv', '”Färjan måste gå redan i dag”, det sa Falk i går.', 'Ingrid Falk'],
  ['no', '«Fergen må gå allerede i dag», sier Falk.', 'Ingrid Falk'],
  ['no', 'Falk sa: «Fergen må gå allerede i dag.»', 'Ingrid Falk'],
  ['no', 'I Lunde sa Falk: «Fergen må gå allerede i dag.»', 'Ingrid Falk'],
  ['no', 'Havneminister Oda Brandt sier: «Fergen må gå allerede i dag.»', 'Oda Brandt'],
  ['no', '«Fergen må gå allerede i dag», sier statsviteren Oda Brandt til Havneavisen.', 'Oda Brandt'],
  ['no', '«Fergen må gå allerede i dag», sa Lundes ordfører Oda Brandt.', 'Oda Brandt'],
  ['no', '«Fergen må gå allerede i dag», sier Ap-leder Oda Brandt.', 'Oda Brandt'],
  ['no', 'Ifølge Falk er havnen «et spørsmål om liv og død».', 'Ingrid Falk'],
  ['no', 'Det har Falk tidligere sagt: «Det er et spørsmål om liv.».', 'Ingrid Falk'],
  ['no', '– Fergen må gå allerede i dag, sier Falk.', 'Ingrid Falk'],
  ['no', '– Fergen må gå, sier Oda Brandt. Det er kaldt.', 'Oda Brandt'],
  ['no', 'Falk kom sent. «Fergen må gå allerede i dag», sa hun.', 'Ingrid Falk'],
  ['nb', 'Men Oda Brandt svarte: «Fergen må gå allerede i dag.»', 'Oda Brandt'],
  ['nn', '«Ferja må gå alt i dag», seier Falk.', 'Ingrid Falk'],
  ['da', '»Færgen skal sejle allerede i dag,« siger Falk.', 'Ingrid Falk'],
  ['da', 'Falk sagde: »Færgen skal sejle allerede i dag.«', 'Ingrid Falk'],
  ['da', 'I Lunde sagde Falk: »Færgen skal sejle allerede i dag.«', 'Ingrid Falk'],
  ['da', 'Havneminister Oda Brandt siger: »Færgen skal sejle allerede i dag.«', 'Oda Brandt'],
  ['da', '»Færgen skal sejle allerede i dag,« siger politologen Oda Brandt til Havneavisen.', 'Oda Brandt'],
  ['da', '”Færgen skal sejle allerede i dag”, sagde Lundes borgmester Oda Brandt.', 'Oda Brandt'],
  ['da', 'Ifølge Falk er havnen »et spørgsmål om liv og død«.', 'Ingrid Falk'],
  ['da', 'Det har Falk tidligere sagt: »Det er et spørgsmål om liv.«.', 'Ingrid Falk'],
  ['da', '– Færgen skal sejle allerede i dag, siger Falk.', 'Ingrid Falk'],
  ['da', '– Færgen skal sejle, siger Oda Brandt. Det er koldt.', 'Oda Brandt'],
  ['da', 'Falk kom sent. »Færgen skal sejle allerede i dag,« sagde hun.', 'Ingrid Falk'],
  ['da', 'Men Oda Brandt svarede: »Færgen skal sejle allerede i dag.«', 'Oda Brandt'],
  // Whose somebody is, is no part of a name.
  ['sv', '– Färjan måste gå redan i dag, säger Hamnpartiets Oda Brandt.', 'Oda Brandt'],
  ['no', '– Fergen må gå allerede i dag, sier Norsk Havnepartis Oda Marie Brandt.', 'Oda Marie Brandt'],
  ['da', '– Færgen skal sejle allerede i dag, siger Lars Ole Dahl.', 'Lars Ole Dahl'],
  ['sv', 'Falk kom sent.', '– Färjan måste gå redan i dag, säger hon.', 'Ingrid Falk'],
  ['no', '– Fergen må gå allerede i dag, sier Falk.', '– Det er kaldt her, sier hun videre.', 'Ingrid Falk'],
  ['da', 'Horak kom sent.', '– Færgen skal sejle allerede i dag, siger han.', 'Pavel Horak'],
])('names who speaks (%s): %s', (language, ...rest) => {
  const name = rest.at(-1);
  expect(speakerOf(language, ...rest.slice(0, -1))).toBe(name);
});

it.each([
  // A genitive has no apostrophe: whoever follows speaks.
  ['sv', '”Färjan måste gå redan i dag”, säger Falks talesperson.'],
  ['sv', '”Färjan måste gå redan i dag”, säger Oda Brandts grannar.'],
  ['sv', '”Färjan måste gå redan i dag”, säger Oda Brandts bror.'],
  ['sv', 'En talesperson för Falk säger: ”Färjan måste gå redan i dag.”'],
  ['sv', '”Färjan måste gå redan i dag”, säger Falk och Horak.'],
  ['sv', 'Enligt Horak sade Falk: ”Färjan måste gå redan i dag.”'],
  ['sv', 'Horak säger att Falk sade: ”Färjan måste gå redan i dag.”'],
  ['sv', 'Falk förnekar att hon har sagt ”sälj hela hamnen nu”.'],
  ['sv', 'Falk sade aldrig ”sälj hela hamnen nu”.'],
  ['sv', 'Det sade Falk aldrig: ”Sälj hela hamnen nu.”'],
  ['sv', '”Färjan måste gå redan i dag”, säger han.'],
  ['sv', '– Du måste gå, sade Falk till mig. Då blev jag rädd, säger Oda Brandt.'],
  ['sv', '”Färjan måste gå redan i dag”, säger Falk, enligt Horak.'],
  ['no', '«Fergen må gå allerede i dag», sier Falks talsperson.'],
  ['no', '«Fergen må gå allerede i dag», sier Oda Brandts naboer.'],
  ['no', '«Fergen må gå allerede i dag», sier Oda Brandts bror.'],
  ['no', 'En talsperson for Falk sier: «Fergen må gå allerede i dag.»'],
  ['no', '«Fergen må gå allerede i dag», sier Falk og Horak.'],
  ['no', 'Ifølge Horak sa Falk: «Fergen må gå allerede i dag.»'],
  ['no', 'Horak sier at Falk sa: «Fergen må gå allerede i dag.»'],
  ['no', 'Falk nekter for at hun har sagt «selg hele havnen nå».'],
  ['no', 'Falk sa aldri «selg hele havnen nå».'],
  ['no', 'Det sa Falk aldri: «Selg hele havnen nå.»'],
  ['no', 'Falk skal ha sagt: «Selg hele havnen nå.»'],
  ['no', '– Du må gå, sa Falk til meg. Da ble jeg redd, sier Oda Brandt.'],
  ['no', '«Fergen må gå allerede i dag», sa Falk, ifølge Horak.'],
  ['da', '»Færgen skal sejle allerede i dag,« siger Falks talsperson.'],
  ['da', '»Færgen skal sejle allerede i dag,« siger Oda Brandts naboer.'],
  ['da', '»Færgen skal sejle allerede i dag,« siger Oda Brandts bror.'],
  ['da', 'En talsmand for Falk siger: »Færgen skal sejle allerede i dag.«'],
  ['da', '»Færgen skal sejle allerede i dag,« siger Falk og Horak.'],
  ['da', 'Ifølge Horak sagde Falk: »Færgen skal sejle allerede i dag.«'],
  ['da', 'Horak siger, at Falk sagde: »Færgen skal sejle allerede i dag.«'],
  ['da', 'Falk nægter, at hun har sagt »sælg hele havnen nu«.'],
  ['da', 'Falk sagde aldrig »sælg hele havnen nu«.'],
  ['da', 'Det sagde Falk aldrig: »Sælg hele havnen nu.«'],
  ['da', '– Du skal gå, sagde Falk til mig. Så blev jeg bange, siger Oda Brandt.'],
  ['da', '»Færgen skal sejle allerede i dag,« sagde Falk, ifølge Horak.'],
  ['sv', 'Falk kom sent.', '– Färjan måste gå redan i dag, säger han.'],
  ['no', 'Falk møtte Horak i havnen.', '– Fergen må gå allerede i dag, sier en pilot.'],
  ['no', '– Fergen må gå i dag, sier Falk.', 'Naboen hennes er uenig.', '– Det er kaldt her, sier hun.'],
  ['da', 'Falk og Horak kom sent.', '– Færgen skal sejle allerede i dag, siger han.'],
])('names nobody where that is not sure (%s): %s', (language, ...paragraphs) => {
  expect(speakerOf(language, ...paragraphs)).toBeNull();
});

it.each([
  ['sv', 'Falk, kallad ”hamnens järnlady i norr”, log.'],
  ['no', 'Falk, kalt «havnens jernkvinne i nord», smilte.'],
  ['da', 'Falk, kaldt »havnens jernkvinde i nord«, smilede.'],
  ['sv', 'Filmen ”Den långa vägen hem igen” gladde Falk.'],
  ['sv', 'Falk talade om den så kallade ”stora hamnen i norr”.'],
  ['no', 'Filmen «Den lange veien hjem igjen» gledet Falk.'],
  ['no', 'Falk snakket om den såkalte «store havnen i nord».'],
  ['da', 'Filmen »Den lange vej hjem igen« glædede Falk.'],
  ['da', 'Falk talte om den såkaldte »store havn i nord«.'],
])('takes no title for speech (%s): %s', (language, text) => {
  expect(speakerOf(language, text)).toBe('no quotation');
});
