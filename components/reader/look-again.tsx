'use client';

import { useEffect } from 'react';

const everyMs = 5000;

/** Loads the page again every few seconds, where there is nothing on it yet that a reader could lose. */
export function LookAgain() {
  useEffect(() => {
    const clock = setTimeout(() => window.location.reload(), everyMs);
    return () => clearTimeout(clock);
  }, []);
  return null;
}
