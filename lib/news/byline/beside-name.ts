import { anyOf } from '@/lib/language/any-of';
import { broadcasters, rightsReserved } from '@/lib/language/bylines/houses';
import { editorBylines, pictureOpenings } from '@/lib/language/bylines/openings';
import { besideName, roleNouns, roleWords } from '@/lib/language/bylines/roles';
import { pictureWorks, textWorks } from '@/lib/language/bylines/works';
import { pressPhrases } from '@/lib/language/press-words';

/** "Text: Lena Schulz; Fotos: Max Braun", but not "Tekst og foto: Lena Schulz". */
const pictures = new RegExp(
  `(?:[;,.|·/]\\s*|(?<!\\s(?:og|och|und|and|&|et|y|ja))\\s)${pictureWorks}(?:\\s*[:：・＝]|(?<=\\p{Script=Han})[/／]).*$`,
  'iu',
);
const and = '(?:and|und|et|y|e|en|og|och)';
const joining = `(?:${and}|with|mit|avec|con|met|med|&)`;
/** "By Lena Schulz, illustrations by Max Braun" and "with photos by Max Braun", but not "Words and photos by Lena Schulz". */
const picturesBy = new RegExp(
  `(?:^|[;,.|·/]\\s*|(?<!^${textWorks})\\s${joining}\\s|(?<!^${textWorks}(?=)\\s${joining}(?=))\\s)(?=)${anyOf(pictureOpenings)}\\s.*$`,
  'iu',
);
/** "Photographs by Max Braun, written by Lena Schulz" */
const picturesFirst = new RegExp(
  `^${anyOf(pictureOpenings)}\\s[^,;|/]{3,60}[,;|/]\\s*(?=(?:text|words|written|story|reporting) by\\s)`,
  'iu',
);
const picturesOpen = new RegExp(`^${anyOf(pictureOpenings)}\\s`, 'iu');
/** "Reporting by Jane Doe; Editing by Ann Poe", "作者：李华 责编：王小明" */
const editors = new RegExp(`[;,.|·/]\\s*${anyOf(editorBylines)}(?:\\s*[:：]|\\s).*$`, 'iu');
const editorsLabelled = new RegExp(`(?<=\\S)\\s${anyOf(editorBylines)}\\s*[:：].*$`, 'iu');
/** "Jane Doe reported from Kyiv", "Jane Doe is a reporter" */
const told =
  /(?<=\p{L}\p{M}?)\s(?:report(?:ed|ing) from|contributed reporting|is an?)\s[^,;]{2,60}(?=$|[,;])/gu;

const picturesLabelled = new RegExp(`^${pictureWorks}\\s*[:：・＝]`, 'iu');

/** Whether a line names nobody but those whose pictures it labels: "Foto: Max Braun". */
export function isOfPictures(line: string): boolean {
  return picturesLabelled.test(line);
}

/** "Jane Doe (Text) und Max Braun (Fotos)" */
const picturesBehind = new RegExp(
  `(?:^|[,;&]|\\s${and}\\s)(?:(?!\\s${and}\\s)[^,;()&]){3,60}\\(${pictureWorks}\\)`,
  'iu',
);

/** A byline without those behind whom it says in brackets that the pictures are theirs. */
export function withoutPictures(line: string): string {
  return line.slice(0, 600).replace(picturesBehind, '');
}

/** A byline without those who took the pictures or edited the text, and without where somebody reported from. */
export function onlyWriters(line: string): string {
  return [picturesFirst, pictures, picturesBy, editors, editorsLabelled, told].reduce(
    (rest, others) => rest.replace(others, ''),
    line,
  );
}

/** What stands behind "Photo by" in a line that credits nobody else; null for any other line. */
export function picturesAloneBy(line: string): string | null {
  const [opened] = picturesOpen.exec(line) ?? [];
  return opened === undefined || onlyWriters(line).trim() !== '' ? null : line.slice(opened.length);
}

const nameWord = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
const role = anyOf(besideName);
const roleBehind = new RegExp(`^(${nameWord}(?: ${nameWord}){1,3}?),? ${role}$`, 'iu');
const roleBefore = new RegExp(`^${role} (?=${nameWord} ${nameWord})`, 'iu');
const isRole = new RegExp(`^(?:${anyOf(roleWords)}|AP|AFP|UPI|dpa|Reuters)$`, 'iu');

/** What somebody does, of whatever it is: "Harbour Correspondent". */
export const endsInRole = new RegExp(`^(?:[\\p{L}.'’&-]+ ){1,4}${anyOf(roleNouns)}$`, 'iu');

/**
 * A full name without what the person does, set against it: "Jane Doe Political Editor" and "Staff writer Jane Doe". "Ada
 * Reporter" is a name, and "White House Reporter" names nobody.
 */
export function withoutRole(part: string): string {
  const bare = part.replace(roleBefore, '');
  if (bare !== part && !bare.split(' ').some((word) => isRole.test(word))) return bare;
  const name = roleBehind.exec(part)?.[1] ?? '';
  const isName = name.split(' ').length >= 2 && !name.split(' ').some((word) => isRole.test(word));
  return isName && new RegExp(`^${nameWord}(?: ${nameWord})*$`, 'u').test(name) ? name : part;
}

const agencyBehind = new RegExp(`^(${nameWord} (?:${nameWord} )?${nameWord}) (\\p{L}[\\p{L} -]{4,30})$`, 'u');

/** "Jane Doe Associated Press" is a person and the agency, which `isAgency` knows. */
export function withAgencyApart(part: string, isAgency: (name: string) => boolean): readonly string[] {
  const words = part.trim().split(/\s+/);
  for (const length of [3, 2]) {
    const [name, agency] = [words.slice(0, length).join(' '), words.slice(length).join(' ')];
    if (agency.length >= 5 && isAgency(agency) && agencyBehind.test(`${name} ${agency}`))
      return [name, agency];
  }
  return [part];
}

const ago = pressPhrases('ago').join('|');
const since = '\\d{1,3}\\s?\\p{L}{1,12}\\.?';
const relativeTime = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:för|for) )?(?:(?:${ago})\\s${since}|${since}(?:,? ${since})?\\s?(?:${ago}))(?!\\p{L})`,
  'giu',
);
/** "Jane Doe Harbour.com Archive" */
const siteBehind =
  /(?<=\p{Lu}[\p{L}.'’-]+ \p{Lu}[\p{L}.'’-]+ )[\p{L}\d-]+\.(?:com|org|net|info)(?![\p{L}\d])[^,;|]*/gu;
/** A button: "Jane Doe Follow". */
const follow = /(?<=\p{Lu}[\p{L}.'’-]+ \p{Lu}[\p{L}.'’-]+) Follow(?=\s*(?:$|[,;|]))/gu;

/** A byline without how long ago it was published, and without the site or the button behind a name. */
export function withoutStamps(line: string): string {
  return line.replace(relativeTime, ' | ').replace(siteBehind, ' | ').replace(follow, '');
}

const rights = new RegExp(anyOf(rightsReserved), 'iu');

/** Whether a text says who holds the rights, who wrote nothing by that. */
export function saysRights(text: string): boolean {
  return rights.test(text);
}

const cityOpenings = [
  'New|San|São|Los|Las|La|El|The|Tel|Kuala|Buenos|Rio de|Abu|Addis|Mexico|Washington|Hong|Salt Lake|Belo|Porto|Den',
  'Palma de|Frankfurt am|Ciudad de|Cidade do|Cape|Fort|Port|Нью|Нижний|Великий',
];
/** "Anchorage", "São Paulo", "Palma de Mallorca", "ARD Washington", "ARD-Studio Washington". */
const places = [
  '\\p{Lu}\\p{Ll}[\\p{L}-]+',
  `(?:${cityOpenings.join('|')})[ -]\\p{Lu}[\\p{L}.]+`,
  'Santiago de (?:Chile|Compostela|Cuba)',
  // "do Rio de Janeiro", and as a dateline prints it: "By Jane Doe, LONDON".
  '(?:d[aeo]s?|em) \\p{Lu}[\\p{L} ]{2,30}',
  '\\p{Lu}{4,}',
  `${anyOf(broadcasters)}(?:-\\p{L}*[Ss]tudio)? \\p{Lu}\\p{L}+`,
];
const place = new RegExp(`^(?:${places.join('|')})$`, 'u');

/** Whether a part of a byline is where somebody writes from, as far as that can be told. */
export function isPlaceName(part: string): boolean {
  return place.test(part);
}
