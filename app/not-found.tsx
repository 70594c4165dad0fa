import type { Metadata } from 'next';
import { FindWords } from '@/components/frame/find-words';
import { PageFrame } from '@/components/frame/page-frame';
import { PlainMessage } from '@/components/frame/plain-message';

export const metadata: Metadata = { title: 'Not found · Parallax', robots: { index: false } };

export default function NotFound() {
  return (
    <PageFrame section={null} isSample={false}>
      <PlainMessage title="There is nothing at this address">
        <p>
          It may have been shortened on its way here, or mistyped. Permalinks of this site end in ten letters
          and digits and some words of a headline; only the ten count.
        </p>
        <FindWords />
        <p>
          <a href="/" className="link">
            The whole coverage
          </a>
        </p>
      </PlainMessage>
    </PageFrame>
  );
}
