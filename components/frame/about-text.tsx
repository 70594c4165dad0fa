import type { ReactNode } from 'react';
import type { Event } from '@/lib/event/event';
import { midSentence } from '@/lib/site/discovery/metadata';
import { inZone } from '@/lib/site/zoned-href';

/** How dates, gaps and permalinks are to be read. */
export function AboutText({ event, zone }: { readonly event: Event; readonly zone: string }) {
  return (
    <article className="max-w-[38rem] pt-4 font-serif text-lg leading-relaxed sm:ps-40 sm:max-w-[48rem]">
      <h1 className="page-title pb-2">How to read this</h1>
      <p>
        Parallax follows {midSentence(event.name)} across many outlets and lays their reports on one timeline.
        What stands under an outlet’s name is that outlet’s own; nothing is summed up, scored or rewritten.
      </p>
      <Part title="Who is here">
        <p>
          An outlet is followed because somebody listed it, or it was found because an account of its own
          turned up: in an archive, among Wikipedia’s references, on somebody’s list. Of one that was found
          only what its pages say is known, and the{' '}
          <a href={inZone('/outlets', zone)} className="link">
            page of outlets
          </a>{' '}
          tells the two apart. Aggregators, social networks and wikis are no outlets; the sites of governments
          are marked as official. A text without a headline is listed by its first words.
        </p>
      </Part>
      <Part title="Articles, reports, moments">
        <p>
          A text that several outlets printed, whole, shortened or edited, is one <b>report</b> in several{' '}
          <b>articles</b>. It stands where its first article does; “also in” opens the others.
        </p>
        <p>
          A <b>moment</b> is what happened, with who says when. Its time has ~ before it where it is not known
          to the minute, and +10 min is how long after it an account was published.
        </p>
      </Part>
      <Part title="Three dates">
        <p>
          <b>Published</b> is what the outlet says, and each article tells where it says so and how exactly. A
          day without a clock time stays a day: it is listed at the head of that day and in no hour. An
          article without any date stands at the end. <b>First seen</b> is when Parallax read it;{' '}
          <b>changed</b> is when Parallax saw that the outlet had altered it.
        </p>
        <p>Times are {event.zones[0]?.label ?? event.zone} time unless the address names another zone.</p>
      </Part>
      <Part title="Three kinds of silence">
        <p>
          An outlet may have nothing on the event; it may not have been followed at the time; or it could not
          be reached. The{' '}
          <a href={inZone('/sources', zone)} className="link">
            sources page
          </a>{' '}
          keeps these apart for every outlet; an outlet’s own page tells of each of its feeds when it was last
          looked at and what came of it, and the hours are told{' '}
          <a href={inZone('/sources/hours', zone)} className="link">
            day by day
          </a>{' '}
          for every outlet.
        </p>
      </Part>
      <Part title="What changed since">
        <p>
          Articles are looked at again, and each state that was seen is kept as a version. An article’s page
          tells how it changed; any two versions can be laid over each other. Spaces and marks are no change.
          Where Parallax had read a page wrongly, that is told apart: it is our correction, not the outlet’s.{' '}
          <a href={inZone('/changes', zone)} className="link">
            All changes
          </a>{' '}
          stand on a page of their own, and the timeline can be read as our record stood at the end of any
          day.
        </p>
      </Part>
      <Part title="Searching">
        <p>
          All words have to be there, in any of their forms; “quotation marks” keep a phrase together, a minus
          leaves out, <i>or</i> gives a choice, a star stands for the end of a word*; the address of a page
          finds its article. <code>outlet:</code>, <code>lang:</code>, <code>before:</code> and{' '}
          <code>after:</code> may be typed among the words. How each outlet put it is at{' '}
          <a href={inZone('/words', zone)} className="link">
            In their words
          </a>
          .
        </p>
      </Part>
      <Part title="Accounts beside each other">
        <p>
          <a href={inZone('/quotations', zone)} className="link">
            Quotations
          </a>{' '}
          are words in quotation marks whose speaker the article’s own sentence names beyond doubt; the same
          words in other articles are one quotation with its wordings.{' '}
          <a href={inZone('/questions', zone)} className="link">
            Answers
          </a>{' '}
          are sentences to reviewed questions; those that may all be right stand together, and which is right
          is not said. What is not sure is left out, so an outlet may have more than is found. Who was read
          and has nothing is told apart from who could not be read.
        </p>
      </Part>
      <Part title="Addresses that last">
        <p>
          An article’s address is made from the address of the outlet’s own page, so it is the same on every
          installation. An article that its outlet withdrew keeps its address here, with what is known of it,
          but not its text. Every filter is part of the address too: what you see is what you share.
        </p>
      </Part>
    </article>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="pt-5">
      <h2 className="pb-1 font-bold text-xl">{title}</h2>
      <div className="flex flex-col gap-3">{children}</div>
    </section>
  );
}
