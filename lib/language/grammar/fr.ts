import type { Grammar } from './grammar';

export const fr: Grammar = {
  weekdays: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  noDays:
    "ans aujourd'hui|aujourd'hui il y a|vendredis|lundis|mardis|jeudis|samedis|dimanches|mercredis|" +
    'Vendredi saint|vendredi noir|Black Friday|Journal du Dimanche|lundi de Pâques|dimanche de Pâques|Mardi gras|mercredi des Cendres',
  near: ['avant-hier|avant hier', 'hier', "aujourd'hui", 'demain', 'après-demain|après demain'],
  last: 'dernier|passé|précédent',
  next: 'prochain|suivant|à venir',
  this: 'ce',
  counted: 'premier|deuxième|second|troisième|quatrième|cinquième|chaque|tous les|un',
  lastWeek: 'semaine dernière|semaine passée',
  nextWeek: 'semaine prochaine',
  past:
    'a été|ont été|a eu|ont eu|avait|avaient|était|étaient|fut|furent|a dit|ont dit|a fait|a pris|ont pris|a mis|est allé|est venu|' +
    "s'est|se sont|s'étaient|s'était|a *é|ont *é|est *é|sont *é|sont *és|est *ée|a *i|ont *i|a *u|ont *u|avait *é|avaient *é",
  future:
    '*era|*eront|*ira|*iront|*dra|*dront|*rra|*rront|sera|seront|aura|auront|fera|feront|va|vont|demain',
  planned:
    'doit|doivent|devait|devaient|devrait|devraient|pourrait|pourraient|prévoit|prévoient|prévu|prévue|prévus|prévues|prévoyait|attendu|' +
    'attendue|attendus|attend|attendait|envisage|espère|espèrent|souhaite|veut|veulent|voulait|si|' +
    "invite|invité|invitation|appelle à|appelé à|s'apprête|s'apprêtent|se prépare|compte|comptent|entend|d'ici|avant d'avoir|" +
    "avant même d'avoir",
  not: "ne|n'*|pas|jamais|sans|ni|aucun|aucune|nul|non|annulé|annulée|refusé|décliné|échoué|personne ne",
  deniesNothing:
    "pas moins de|pas moins d'*|pas plus de|pas plus d'*|pas seulement|non seulement|pas loin de|" +
    "pas tout à fait|sans doute|n'* … que|n'* … qu'*|ne … que|ne … qu'*",
  negatesAfter: 'pas|jamais',
  plannedUnlessPast: 'avant de|avant son|avant le|avant la',
  absent: "n'a pas eu lieu|n'a eu lieu|n'ont pas eu lieu|n'y a pas eu|n'a pas été",
  relative: "que|qui|qu'*|dont|où",
  he: "il|qu'il",
  condition: "si|s'il|s'ils|au cas où",
  onceBefore:
    "l'an dernier|l'année dernière|il y a un an|ans auparavant|mois dernier|premier mandat|à l'époque|jadis|autrefois|" +
    'précédent sommet|la dernière fois',
  subject: 'either',
};
