import { alignAnswers } from '@/lib/coverage/compare/align-answers';
import { alignQuotations } from '@/lib/coverage/compare/align-quotations';
import { commonFacts, type NamedPerson } from '@/lib/coverage/compare/common-facts';
import { sharedTexts } from '@/lib/coverage/compare/shared-texts';
import { siteDatabase } from '@/lib/db/client';
import { readComparedReports } from '@/lib/db/coverage/compare/reports';
import { listToldMoments } from '@/lib/db/coverage/moment-accounts';
import type { Event } from '@/lib/event/event';
import { loadEvent } from '@/lib/event/load';
import { primarySubtag } from '@/lib/language/language-tag';
import { blockText } from '@/lib/news/block';
import type { MomentSentence } from '@/lib/news/moment';
import type { ComparedAccount, Comparison, MomentRow, ToldMoment } from '@/lib/news/shown/comparison';
import { dayOf } from '@/lib/news/zoned-time';

/** All that the accounts have in common and apart, found in what is shown of them. */
export async function loadComparison(accounts: readonly ComparedAccount[]): Promise<Comparison> {
  const event = loadEvent();
  const database = siteDatabase();
  const ids = accounts.map(({ article }) => article.id);
  const [reports, told] = await Promise.all([
    readComparedReports(database, ids),
    Promise.all(ids.map((id) => listToldMoments(database, id))),
  ]);
  const texts = accounts.map(({ article, blocks }) => ({
    ...article,
    outlet: article.outlet.slug,
    blocks,
    publishedOn: publishedOn(article, event.zone),
  }));
  const languages = new Set(accounts.map(({ article }) => primarySubtag(article.language)));
  return {
    accounts,
    reports,
    moments: momentRows(accounts, told, event),
    answers: alignAnswers(texts, event.questions),
    quotations: alignQuotations(texts, event.cast),
    texts: sharedTexts(texts),
    facts: languages.size === 1 ? null : commonFacts(texts, { people: peopleOf(event), around: event.day }),
  };
}

function publishedOn({ published }: ComparedAccount['article'], zone: string): readonly string[] {
  if (published.kind === 'day') return [published.day];
  return published.kind === 'instant' ? [dayOf(published.at, zone)] : [];
}

/** In the order of the event; moments that only one of them tells of too. */
function momentRows(
  accounts: readonly ComparedAccount[],
  told: readonly (readonly MomentSentence[])[],
  { moments }: Event,
): readonly MomentRow[] {
  return moments.flatMap(({ slug }) => {
    const row = accounts.map((account, at) => {
      const sentence = told[at]?.find((one) => one.moment === slug);
      return sentence === undefined ? null : toldIn(account, sentence);
    });
    return row.some((one) => one !== null) ? [{ moment: slug, told: row }] : [];
  });
}

/** A version that has not the sentence does not tell of the moment by it; an excerpt may only not reach so far. */
function toldIn({ article, version, blocks }: ComparedAccount, told: MomentSentence): ToldMoment | null {
  const shown = [article.headline, article.standfirst ?? '', ...blocks.map(blockText)];
  const whole = [...shown, ...article.blocks.map(blockText)];
  const isIn = (texts: readonly string[]) => texts.some((text) => text.includes(told.sentence));
  if (version !== null && !isIn(whole)) return null;
  return { told, isShown: isIn(shown) };
}

/** The event's cast, with the forms that its groups of words have for the same names in other scripts. */
function peopleOf({ cast, words, momentWords }: Event): readonly NamedPerson[] {
  const groups = new Map([...momentWords, ...words.actors].map((group) => [group.name, group]));
  const named = new Set(cast.map(({ name }) => name));
  const actors = words.actors
    .filter(({ name }) => !named.has(name))
    .map(({ name }) => ({ name, aliases: [] }));
  return [...cast, ...actors].map(({ name, aliases }) => ({
    name,
    forms: [name, ...aliases, ...Object.values(groups.get(name)?.words ?? {}).flat()],
  }));
}
