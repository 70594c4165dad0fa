export function ofNarrowLetters(text: string): string;
