import type { Translation } from '@/lib/news/shown/laid-quotation';
import { quotationPath } from '@/lib/site/layout/quotations';
import { counted, directionOf, languageLabel } from '@/lib/site/names';
import { withoutEnd } from '@/lib/site/versions/wording-diff';
import { inZone } from '@/lib/site/zoned-href';

interface TranslationsProps {
  readonly translations: readonly Translation[];
  readonly zone: string;
}

/** What outlets of other languages quote of the same published sentence; nothing where that is not sure. */
export function Translations({ translations, zone }: TranslationsProps) {
  if (translations.length === 0) return null;
  return (
    <section aria-labelledby="translations" className="max-w-[48rem] pt-6">
      <h2 id="translations" className="font-semibold text-[0.9375rem]">
        In other languages{' '}
        <span className="font-normal text-quiet">· by the sentence’s place in the published text</span>
      </h2>
      <ul>
        {translations.map(({ version, lines }) =>
          lines.map(({ id, text, language, outlets }) => (
            <li key={id} className="pt-2">
              <p lang={language} dir={directionOf(language)} className="quotation-words">
                <a href={inZone(quotationPath(id), zone)}>“{withoutEnd(text)}”</a>
              </p>
              <p className="text-quiet text-sm">
                {languageLabel(language)}, in {counted(outlets, 'outlet')}; set against {version.name}
              </p>
            </li>
          )),
        )}
      </ul>
    </section>
  );
}
