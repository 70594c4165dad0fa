import { directionOfText } from '@/lib/site/names';

/** Words of an outlet in its own language, told apart from ours for voices, hyphenation and direction. */
export function Foreign({ language, text }: { readonly language: string; readonly text: string }) {
  return (
    <bdi lang={language} dir={directionOfText(language, text)}>
      {text}
    </bdi>
  );
}
