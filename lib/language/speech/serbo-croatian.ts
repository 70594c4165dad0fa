import type { ClauseWords } from './clauses';
import type { Speech } from './speech';

// Bosnian, Croatian and Serbian, which share their words; `spellings` has them in Cyrillic too.

export const sh: Speech = {
  declines: true,
  indefinite: 'jedan|jedna|jedno|neki|neka|drugi|druga',
  dropsPronouns: true,
  datives: '*skom|*skome|*ovu|*ću',
  oblique: { alone: '*ića|*iću|*ićem|*skog|*skoga|*skom|*ćem', together: '*a|*u|*om|*e|*i' },
  quotes: 'citirao|citirala|citira',
  talks: 'govori|govorio|govorila|nastavio|nastavila|nastavlja',
  verbs:
    'rečeno|kazano|napisano|rekao|rekla|rekli|reče|kaže|kažu|kazao|kazala|kazali|izjavio|izjavila|izjavili|izjavljuje|poručio|poručila|poručili|poručuje|dodao|dodala|dodali|' +
    'dodaje|istaknuo|istaknula|istakao|istakla|istakli|ističe|naveo|navela|naveli|navodi|napisao|napisala|napisali|piše|objasnio|objasnila|' +
    'objašnjava|pojasnio|pojasnila|upozorio|upozorila|upozorava|odgovorio|odgovorila|odgovara|upitao|upitala|pita|pitao|pitala|smatra|smatraju|' +
    'tvrdi|tvrde|tvrdio|tvrdila|ocijenio|ocijenila|ocenio|ocenila|ocjenjuje|ocenjuje|naglasio|naglasila|naglašava|podsjetio|podsjetila|podsetio|' +
    'podsetila|priznao|priznala|priznaje|obećao|obećala|obećava|najavio|najavila|najavljuje|komentirao|komentirala|komentarisao|komentarisala|' +
    'primijetio|primijetila|primetio|primetila|zaključio|zaključila|zaključuje|potvrdio|potvrdila|potvrđuje|ponovio|ponovila|nazvao|nazvala|opisao|' +
    'opisala|opisuje|priopćio|priopćila|priopćilo|saopštio|saopštila|saopštilo|objavio|objavila|objavilo|zahvalio|zahvalila|pozvao|pozvala|zatražio|' +
    'zatražila|našalio se|našalila se|uzdahnuo|uzdahnula|precizirao|precizirala|prenio|prenosi|govori|govorio|govorila|nastavio|nastavila',
  participles: 'dodavši|rekavši|istaknuvši|istakavši',
  pronouns: 'on|ona|oni|one',
  he: 'on|*ao|*eo|*io|*nuo',
  she: 'ona|*la',
  they: 'oni|one|*li|kažu|tvrde|smatraju',
  byPronoun:
    'prema njegovim riječima|prema njezinim riječima|prema njegovim rečima|prema njenim rečima|po njegovim riječima|po njegovim rečima|' +
    'po njegovu mišljenju|po njegovom mišljenju|prema njemu|prema njoj|njegovim riječima|njegovim rečima',
  accordingTo:
    'prema riječima|prema rečima|po riječima|po rečima|prema tvrdnjama|prema mišljenju|prema|riječima|rečima',
  between:
    'je|su|se|mu|joj|im|nam|mi|bi|i|također|takođe|još|kasnije|potom|zatim|danas|jučer|juče|ponovo|opet|ranije|tada|sam|sama|' +
    'u subotu|u nedjelju|u nedelju|u ponedjeljak|u ponedeljak|u utorak|u srijedu|u sredu|u četvrtak|u petak',
  prepositions:
    'o|u|na|od|do|za|s|sa|iz|pri|prije|pre|poslije|posle|nakon|pred|kod|k|ka|po|bez|uz|oko|protiv|između|zbog|tijekom|tokom|kao|da|ako|kad|kada|' +
    'jedan|jedna|dva|dvije|dve|tri|nekoliko|neki|mnogi|nitko|niko|svaki|prema|preko|agenciji|televiziji|listu|portalu|' +
    'predsjednika|predsednika|predsjednice|premijera|premijerke|ministra|ministrice|ministarke|kancelara|šefa|senatora|obitelj|porodica|tim|uprava|administracija',
  openers: 'jučer|juče|danas|ali|no|međutim|također|takođe|čak|samo|bivši|bivša|sada|tada|ipak',
  and: 'i|te|ili|ni|niti',
  who: 'koji|koja|koje|čiji|čija',
  titled:
    'film|filma|filmu|knjiga|knjige|knjizi|roman|romana|pjesma|pesma|predstava|naslov|naslova|naslovom|takozvan*|tzv|navodn*|parola|parolom|natpis*|' +
    'plakat*|transparent*|riječ|riječi|reč|izraz|nadimak|nadimkom|operacija|operacije|serija|izložb*|slogan*|geslo|geslom',
};

export const serboCroatianClauses: ClauseWords = {
  turns: 'ali|no|međutim|dok|naprotiv|a',
  links: 'nakon što|pošto|prije nego|pre nego|kada|kad|ako|jer|gdje|gde|dok|iako|čim',
  that: 'da|kako',
  never: 'nikad|nikada|nije|nisu|ne|navodno',
  denies:
    'zanijekao|zanijekala|negirao|negirala|negira|demantirao|demantirala|demantovao|demantovala|porekao|porekla|poriče',
  possessives: 'njegov|njegova|njezin|njen|njena|njihov|njihova|svoj|svoju',
  questions: 'pitanje|pitanja|pitanju',
  receives: 'dobio|dobila|čuo|čula|pročitao|pročitala|primio|primila',
  othersWords: 'riječi *|reči *|izjavu *|rečenicu *',
  joins: 'i|te',
  refuses: 'odbi*|odbaci*|isključ*|otkaz*|negira*|demanti*|odusta*|poreka*|malo vjerojatn*|malo verovatn*',
};
