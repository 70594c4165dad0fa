import type { Grammar } from './grammar';

export const pt: Grammar = {
  weekdays: [
    'domingo|domingos',
    'segunda-feira|segundas-feiras|na segunda (*|na segunda,|na segunda.|nesta segunda|desta segunda',
    'terça-feira|terça|terças-feiras',
    'quarta-feira|quartas-feiras|na quarta (*|na quarta,|na quarta.|nesta quarta|desta quarta',
    'quinta-feira|quintas-feiras|na quinta (*|na quinta,|na quinta.|nesta quinta|desta quinta',
    'sexta-feira|sextas-feiras|na sexta|nesta sexta|desta sexta|sexta à|da sexta',
    'sábado|sábados',
  ],
  noDays:
    'Sexta-feira Santa|Black Friday|Quarta-feira de Cinzas|Domingo de Páscoa|Domingo de Ramos|sexta maior|sexta vez|sexta edição|sexta economia',
  near: ['anteontem|antes de ontem', 'ontem', 'hoje', 'amanhã', 'depois de amanhã'],
  last: 'passada|passado|última|último|anterior',
  next: 'próxima|próximo|que vem|seguinte',
  lastWeek: 'da semana passada|na semana passada',
  nextWeek: 'da próxima semana|na próxima semana|da semana que vem',
  past: '*ou|*aram|*eram|*iram|*eu|*iu|*ava|*avam|*iam|havia|foi|foram|disse|disseram|teve|tiveram|houve|fez|fizeram|veio|era|eram|esteve|pôs|deu',
  future: '*ará|*erá|*irá|*arão|*erão|*irão|fará|farão|trará|vai|vão|amanhã',
  planned:
    'deve|devem|devia|deviam|deveria|deveriam|prevê|preveem|previsto|prevista|previstos|previstas|previa|espera|esperam|esperava|' +
    'esperado|planeja|planeia|pretende|poderia|poderiam|pode|quer|querem|queria|convida|convidou|' +
    'convidado|convite|programado|programada|marcado|marcada|prepara|preparam|pede|pediu|exige|ia|iam|iria|iriam',
  not: 'não|nunca|jamais|sem|nem|nenhum|nenhuma|ninguém|nada|tampouco|cancelado|cancelada|cancelou|recusou|declinou|rejeitou|negou',
  plannedUnlessPast: 'antes de|antes do|antes da|a caminho|rumo a|até',
  absent: 'não houve|não aconteceu|não ocorreu|não se realizou',
  relative: 'que|quem',
  he: 'ele',
  onceBefore:
    'ano passado|há um ano|anos atrás|há anos|mês passado|primeiro mandato|na época|à época|cúpula anterior|outrora|da última vez|a última vez',
  subject: 'either',
};
