import { type Markup, markup } from './markup';
import type { Page } from './page';
import { teaserOf } from './printed-report';
import type { Site } from './site';

/** The head of every page of a site: its name and its sections. */
export function masthead({ name, tongue }: Site): Markup {
  return markup`<header class="site-header"><a class="logo" href="/">${name}</a>
<nav class="main-nav"><ul>${tongue.navigation.map((section) => markup`<li><a href="/">${section}</a></li>`)}</ul></nav></header>\n`;
}

export function shareRow({ tongue }: Site): Markup {
  return markup`<ul class="share-tools">${tongue.share.map((way) => markup`<li><a href="#">${way}</a></li>`)}</ul>\n`;
}

/** Other reports of the outlet, with their teasers. */
export function alsoLike({ site, related }: Page): Markup {
  return markup`<aside class="related-stories"><h3>${site.tongue.related}</h3>${related.map(
    (other) =>
      markup`<div class="teaser"><h4><a href="${other.path}">${other.headline}</a></h4><p>${teaserOf(other)}</p></div>`,
  )}</aside>\n`;
}

/** One link in the middle of the text. */
export function readMore({ site, related }: Page): Markup | null {
  const other = related[0];
  if (other === undefined) return null;
  return markup`<p class="read-more">${site.tongue.related}: <a href="${other.path}">${other.headline}</a></p>\n`;
}

/** What stands where an outlet cuts a report for those who do not subscribe. */
export function paywall({ tongue: { wall } }: Site): Markup {
  return markup`<div class="paywall-offer"><p>${wall}</p></div>\n`;
}

export function newsletterBox({ tongue: { newsletter } }: Site): Markup {
  return markup`<div class="newsletter-box"><strong>${newsletter.title}</strong><p>${newsletter.text}</p>
<form action="#"><input type="email" name="email"><button type="submit">${newsletter.button}</button></form></div>\n`;
}

export function cookieNotice({ tongue: { cookies } }: Site): Markup {
  return markup`<div id="cookie-banner" role="dialog"><p>${cookies.text}</p><button type="button">${cookies.accept}</button></div>\n`;
}

export function commentList({ tongue: { comments } }: Site): Markup {
  return markup`<section id="comments" class="comments-area"><h3>${comments.title}</h3>${comments.letters.map(
    ({ name, text }) => markup`<div class="comment"><cite>${name}</cite><p>${text}</p></div>`,
  )}<a href="#respond">${comments.write}</a></section>\n`;
}

export function siteFooter({ name, tongue }: Site): Markup {
  return markup`<footer class="site-footer"><ul>${tongue.footer.map((line) => markup`<li><a href="/">${line}</a></li>`)}</ul>
<p>© 2025 ${name}. ${tongue.rights}</p></footer>\n`;
}
