/** How a language's press gives words to somebody by a noun: "Berg’s verdict: “…”". */
export interface UtteranceWords {
  /** What somebody says, as a noun. */
  readonly nouns: string;
  /** Between such a noun and whose it is; none where the name stands in a case. */
  readonly of: string;
  /** Before such a noun: nobody has said it. */
  readonly unsaid?: string;
  /** Between a quotation and such a noun: "“…” was Berg’s answer". */
  readonly links: string;
}

/** By language (BCP 47 primary subtag). */
export const utteranceWords: Readonly<Record<string, UtteranceWords>> = {
  en: {
    nouns:
      'answer|reply|response|retort|verdict|summary|assessment|comment|conclusion|explanation|warning|message|advice|plea|' +
      'diagnosis|reaction|parting shot|opening words|closing words|parting words|last word|last words|final word|first words|condition|prediction',
    of: '',
    unsaid:
      'expected|imagined|imaginary|likely|possible|probable|least|unspoken|unsent|supposed|fictional|future|next',
    links: 'was|were|is|came|ran|that was|this was|such was|went',
  },
  de: {
    nouns:
      'Antwort|Urteil|Fazit|Resümee|Bilanz|Kommentar|Warnung|Botschaft|Erklärung|Reaktion|Einschätzung|Schlusswort|Prognose|Bedingung',
    of: 'von',
    links: 'war|lautete|lautet|ist|so lautete|so lautet|das war|das ist',
  },
  fr: {
    nouns:
      'réponse|verdict|conclusion|commentaire|avertissement|message|conseil|réaction|constat|diagnostic|mot de la fin|pronostic',
    of: "de|d'|du",
    links:
      'telle a été la|telle est la|tel est le|tel a été le|c’est la|c’était la|est la|a été la|fut la|fut le|est le',
  },
  es: {
    nouns:
      'respuesta|réplica|veredicto|conclusión|comentario|advertencia|mensaje|consejo|reacción|diagnóstico|resumen|pronóstico',
    of: 'de',
    links: 'fue la|fue el|es la|es el|era la|era el|ha sido la|ha sido el|esa fue la|ese fue el',
  },
  it: {
    nouns:
      'risposta|replica|verdetto|conclusione|commento|avvertimento|messaggio|consiglio|reazione|diagnosi|monito',
    of: 'di',
    links: 'è la|è il|è stata la|è stato il|fu la|fu il|questa la|questo il|la|il',
  },
  pt: {
    nouns: 'resposta|veredito|conclusão|comentário|aviso|mensagem|conselho|reação|diagnóstico|resumo',
    of: 'de|do|da',
    links: 'foi a|foi o|é a|é o|era a|era o',
  },
};
