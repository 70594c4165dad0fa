import type { PublishedText } from '@/lib/news/shown/published-text';
import { TextSource } from './text-source';

interface PublishedTextsProps {
  readonly texts: readonly PublishedText[];
  readonly isSample: boolean;
  readonly zone: string;
}

/** The texts that quotations are set against, where they stand and when they were read; nothing where none could be. */
export function PublishedTexts({ texts, isSample, zone }: PublishedTextsProps) {
  if (texts.length === 0) return null;
  return (
    <section aria-labelledby="published" className="max-w-[48rem] pt-8">
      <h2 id="published" className="font-bold font-serif text-xl">
        Published texts
      </h2>
      <p className="pt-1">Quotations of these are set against what was published, word for word.</p>
      <ul>
        {texts.map((text) => (
          <li key={text.slug} className="pt-2">
            <b className="inline-block font-semibold first-letter:uppercase">{text.name}</b>{' '}
            <span className="text-quiet text-sm">
              <TextSource text={text} isSample={isSample} zone={zone} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
