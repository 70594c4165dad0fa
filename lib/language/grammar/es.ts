import type { Grammar } from './grammar';

export const es: Grammar = {
  weekdays: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
  noDays:
    'hoy en día|hoy por hoy|años hoy|hoy hace|Viernes Santo|Viernes Negro|Black Friday|Santo Domingo|Plácido Domingo|' +
    'Domingo de Ramos|Domingo de Resurrección|Jueves Santo|' +
    'la mañana|esta mañana|una mañana|cada mañana|aquella mañana|media mañana|esa mañana|misma mañana',
  near: ['anteayer|antes de ayer|antier', 'ayer|anoche', 'hoy', 'mañana', 'pasado mañana'],
  last: 'pasado|pasada|último|anterior',
  next: 'próximo|que viene|siguiente|entrante',
  this: 'este',
  counted: 'primer|segundo|tercer|cuarto|quinto|cada|todos los|los|un|cualquier',
  lastWeek: 'semana pasada|semana anterior',
  nextWeek:
    'próxima semana|semana próxima|semana siguiente|siguiente semana|semana que viene|semana entrante',
  past: '*aron|*ieron|*eron|*ó|*aba|*aban|*ían|había|fue|fueron|dijo|dijeron|hubo|hizo|tuvo|estuvo|vino|puso|pudo|dio|ha *do|han *do|era|eran',
  future: '*ará|*erá|*irá|*drá|*rrá|*arán|*erán|*irán|*drán|*rrán|hará|harán|va a|van a|mañana',
  planned:
    'debe|deben|debía|debían|debería|prevé|prevén|previsto|prevista|previstos|previstas|preveía|espera|esperan|esperaba|esperado|' +
    'planea|planean|planeaba|podría|podrían|quiere|quieren|quería|pretende|si|invita|invitó|invitado|invitación|' +
    'programado|programada|se dispone|se disponen|pide|pidió|exige|exigió|iba a|iban a|haya|hayan',
  not: 'no|nunca|jamás|sin|ni|ningún|ninguna|ninguno|tampoco|nadie|nada|cancelado|cancelada|canceló|rechazó|declinó|negó',
  deniesNothing:
    'no menos de|no más de|no menos que|no más que|no solo|no sólo|no solamente|nada menos que|' +
    'sin duda|sin lugar a dudas|no … más que',
  plannedUnlessPast: 'antes de|antes del|de camino|rumbo a',
  absent: 'no hubo|no se produjo|no tuvo lugar|no llegó a',
  relative: 'que|quien|quienes',
  he: 'él',
  condition: 'si|en caso de',
  onceBefore:
    'el año pasado|hace un año|hace años|años antes|mes pasado|primer mandato|entonces|antaño|anterior cumbre|la última vez',
  subject: 'either',
};
