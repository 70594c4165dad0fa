import { type Embeddable, oembedFrame } from '@/lib/site/forms/oembed';
import { CopiedText } from './copied-text';

/** The frame by which another page shows this one. */
export function EmbedChoice({
  embeddable,
  title,
}: {
  readonly embeddable: Embeddable;
  readonly title: string;
}) {
  const { html } = oembedFrame(embeddable, { title, maxWidth: null, maxHeight: null });
  return (
    <details className="share-more">
      <summary className="word">Embed</summary>
      <div>
        <CopiedText title="HTML for another page" isCode>
          {html}
        </CopiedText>
      </div>
    </details>
  );
}
