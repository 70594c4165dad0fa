import { attribute, type PageElement } from '@/lib/ingest/page/page-node';
import { lettersAlone } from '@/lib/language/letters';

/** Folders in which outlets have the pages of their people, and others have other pages. */
const folders = new Set(
  'staff profile profiles profil profils team bio bios by user users member members mitarbeiter redaktion redaccion firmas equipo equipe sotrudniki'.split(
    ' ',
  ),
);

/** Whether a link of a name leads to that person's page at an outlet: the address spells the name in a folder of people. */
export function leadsToPerson(link: PageElement, name: string): boolean {
  const path = pathOf(link);
  const isOfPeople = path.slice(0, -1).some((part) => folders.has(part.toLowerCase()));
  return isOfPeople && lettersAlone(name).length >= 5 && spells(path.at(-1) ?? '', name);
}

/** Folders that have no teams, towns and shops in them, and no sections as "/redaktion/" has. */
const ofWriters = /^(?:authors?|autor(?:en|es|i)?|auteurs?|autore|redakteure?|writers?)$/i;

/** Whether a link leads to the page of a writer who is called by the first name alone: "/author/anna/". */
export function leadsToWriter(link: PageElement, name: string): boolean {
  const path = pathOf(link);
  return path.slice(0, -1).some((part) => ofWriters.test(part)) && spells(path.at(-1) ?? '', name);
}

function pathOf(link: PageElement): readonly string[] {
  return attribute(link, 'href')
    .replace(/^https?:\/\/[^/]+|[?#].*$/g, '')
    .split('/')
    .filter((part) => part !== '');
}

/** "jane-doe", "Jane_Doe.html", "jane-doe-1234": letters without marks, and a number behind them. */
function spells(page: string, name: string): boolean {
  const key = lettersAlone(plain(name));
  const said = lettersAlone(plain(page.replace(/\.\w{3,5}$/, '')));
  return key.length >= 3 && said.startsWith(key) && /^\d*$/.test(said.slice(key.length));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}
