import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { Said } from '@/components/reader/said';
import { siteAddress } from '@/lib/site/site-address';
import { beginPath } from './begin.js/begin-path';
import { fontVariables } from './fonts';
import './globals.css';

export function generateMetadata(): Metadata {
  return { metadataBase: new URL(siteAddress('/')), applicationName: 'Parallax', title: 'Parallax' };
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fcfcf9' },
    { media: '(prefers-color-scheme: dark)', color: '#121517' },
  ],
};

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en" className={fontVariables}>
      <head>
        <script defer src={beginPath} />
      </head>
      <body>
        {children}
        <Said />
      </body>
    </html>
  );
}
