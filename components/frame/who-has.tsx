import type { Outlet } from '@/lib/news/outlet';
import type { WhoHas as Known, Unread } from '@/lib/news/shown/who-has';
import { silenceWords } from '@/lib/site/layout/silence-words';
import { counted, languageLabel } from '@/lib/site/names';
import { outletPath } from '@/lib/site/paths';
import { inZone } from '@/lib/site/zoned-href';
import { Foreign } from './foreign';

/** Outlets that are looked through at a glance: with all 500 a moment's page was half as heavy again. */
const atOnce = 40;

/**
 * Which outlets have something, which were read and have it not, and which could not be read: three different things.
 * Where there are many of one, how many, and the way to their names.
 */
export function WhoHas({
  known: { has, hasNot, unread },
  heading: Heading,
  verb,
  otherLanguage,
  zone,
  wholeHref = null,
}: {
  readonly known: Known;
  readonly heading: 'h2' | 'h3';
  /** What those do that have it, and those that do not: "tells of it", "do not tell of it". */
  readonly verb: {
    readonly one: string;
    readonly more: string;
    readonly not: string;
    readonly unread: string;
  };
  /** Why it was not read in languages of these names. */
  readonly otherLanguage: (names: string) => string;
  readonly zone: string;
  /** Where all are named if there are many; null: here. */
  readonly wholeHref?: string | null;
}) {
  const elsewhere = (outlets: readonly unknown[]) => (outlets.length > atOnce ? wholeHref : null);
  const unreadHref = elsewhere(unread);
  return (
    <div className="max-w-[48rem] pt-2 text-[0.9375rem]">
      <Heading className="sr-only">Who has it, who has not</Heading>
      <dl className="who-has">
        <Outlets
          term={`${counted(has.length, 'outlet')} ${has.length === 1 ? verb.one : verb.more}`}
          outlets={has}
          zone={zone}
          elsewhere={elsewhere(has)}
        />
        <Outlets
          term={`${hasNot.length} read, and ${verb.not}`}
          outlets={hasNot}
          zone={zone}
          elsewhere={elsewhere(hasNot)}
        />
        {unread.length > 0 && (
          <div>
            <dt>
              {unread.length} that could not be {verb.unread}
            </dt>
            <dd>
              {unreadHref === null ? (
                <UnreadOutlets unread={unread} otherLanguage={otherLanguage} zone={zone} />
              ) : (
                <Elsewhere href={unreadHref} words="Which, and why" />
              )}
            </dd>
          </div>
        )}
      </dl>
    </div>
  );
}

function UnreadOutlets({
  unread,
  otherLanguage,
  zone,
}: {
  readonly unread: Known['unread'];
  readonly otherLanguage: (names: string) => string;
  readonly zone: string;
}) {
  return (
    <details>
      <summary className="word">Which, and why</summary>
      <ul className="flex flex-col gap-0.5 pt-1">
        {unread.map(({ outlet, why }) => (
          <li key={outlet.slug}>
            <OutletLink outlet={outlet} zone={zone} />{' '}
            <span className="text-quiet">
              {why.kind === 'language' ? otherLanguage(languageNames(why.languages)) : reason(why, zone)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Outlets({
  term,
  outlets,
  zone,
  elsewhere,
}: {
  readonly term: string;
  readonly outlets: readonly Outlet[];
  readonly zone: string;
  /** Where they are named; null: here. */
  readonly elsewhere: string | null;
}) {
  if (outlets.length === 0) return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {elsewhere === null ? (
          <ul className="flex flex-wrap gap-x-3">
            {outlets.map((outlet) => (
              <li key={outlet.slug}>
                <OutletLink outlet={outlet} zone={zone} />
              </li>
            ))}
          </ul>
        ) : (
          <Elsewhere href={elsewhere} words="Which they are" />
        )}
      </dd>
    </div>
  );
}

function Elsewhere({ href, words }: { readonly href: string; readonly words: string }) {
  return (
    <a href={href} className="word text-accent">
      {words}
    </a>
  );
}

function OutletLink({ outlet, zone }: { readonly outlet: Outlet; readonly zone: string }) {
  return (
    <a href={inZone(outletPath(outlet.slug), zone)} className="word">
      <Foreign language={outlet.language} text={outlet.name} />
    </a>
  );
}

function languageNames(languages: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(languages.map(languageLabel));
}

function reason(why: Exclude<Unread, { kind: 'language' }>, zone: string): string {
  switch (why.kind) {
    case 'beginnings':
      return 'shows the beginnings of its articles only';
    case 'no-article':
      return noArticle(why, zone);
  }
}

function noArticle({ silence }: Extract<Unread, { kind: 'no-article' }>, zone: string): string {
  switch (silence?.kind) {
    case 'had-none':
      return 'was asked for those days and had no article';
    case 'unreached':
      return `could not be reached ${silenceWords(silence, zone)}`;
    case 'unasked':
    case undefined:
      return 'has no article here, and was not asked for those days';
  }
}
