import type { Grammar } from './grammar';

export const pt: Grammar = {
  weekdays: [
    'domingo',
    'segunda-feira|na segunda-feira|nesta segunda-feira|desta segunda-feira|na segunda (*|na segunda,|na segunda.|nesta segunda|' +
      'desta segunda',
    'terça-feira|terça',
    'quarta-feira|na quarta-feira|nesta quarta-feira|desta quarta-feira|na quarta (*|na quarta,|na quarta.|nesta quarta|desta quarta',
    'quinta-feira|na quinta-feira|nesta quinta-feira|desta quinta-feira|na quinta (*|na quinta,|na quinta.|nesta quinta|desta quinta',
    'sexta-feira|na sexta-feira|nesta sexta-feira|desta sexta-feira|da sexta-feira|na sexta|nesta sexta|desta sexta|sexta à|da sexta',
    'sábado',
  ],
  noDays:
    'hoje em dia|dias de hoje|Sexta-feira Santa|Black Friday|Quarta-feira de Cinzas|Domingo de Páscoa|Domingo de Ramos|' +
    'sexta maior|sexta vez|sexta edição|sexta economia',
  near: ['anteontem|antes de ontem', 'ontem', 'hoje', 'amanhã', 'depois de amanhã'],
  last: 'passada|passado|última|último|anterior',
  next: 'próxima|próximo|que vem|seguinte',
  this: 'este|esta|neste|nesta|deste|desta',
  counted: 'primeiro|primeira|terceiro|terceira|cada|todo|toda|todos os|todas as|aos|às|um|uma',
  lastWeek: 'semana passada|semana anterior',
  nextWeek: 'próxima semana|semana que vem|semana seguinte',
  past: '*ou|*aram|*eram|*iram|*eu|*iu|*ava|*avam|*iam|havia|foi|foram|disse|disseram|teve|tiveram|houve|fez|fizeram|veio|era|eram|esteve|pôs|deu',
  future: '*ará|*erá|*irá|*arão|*erão|*irão|fará|farão|trará|vai|vão|amanhã',
  planned:
    'deve|devem|devia|deviam|deveria|deveriam|prevê|preveem|previsto|prevista|previstos|previstas|previa|espera|esperam|esperava|' +
    'esperado|planeja|planeia|pretende|poderia|poderiam|pode|quer|querem|queria|convida|convidou|' +
    'convidado|convite|programado|programada|marcado|marcada|prepara|preparam|pede|pediu|exige|ia|iam|iria|iriam',
  not: 'não|nunca|jamais|sem|nem|nenhum|nenhuma|ninguém|nada|tampouco|cancelado|cancelada|cancelou|recusou|declinou|rejeitou|negou',
  deniesNothing:
    'não menos de|não mais de|não menos que|não mais que|não só|não apenas|não somente|' +
    'nada menos que|sem dúvida',
  plannedUnlessPast: 'antes de|antes do|antes da|a caminho|rumo a|até',
  absent: 'não houve|não aconteceu|não ocorreu|não se realizou',
  relative: 'que|quem',
  he: 'ele',
  onceBefore:
    'ano passado|há um ano|anos atrás|há anos|mês passado|primeiro mandato|na época|à época|cúpula anterior|outrora|' +
    'da última vez|a última vez',
  subject: 'either',
};
