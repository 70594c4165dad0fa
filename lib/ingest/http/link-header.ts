/** A Link header as long as this has been seen nowhere; the rest is not looked at. */
const longest = 8192;

/**
 * The target of the first link of a relation in a Link header (RFC 8288), as written; null where there is
 * none. WebSub asks there for "hub" and "self" before it looks into the feed.
 */
export function linkOf(header: string | null, relation: string): string | null {
  for (const { target, parameters } of linksIn((header ?? '').slice(0, longest))) {
    const relations = (parameterOf(parameters, 'rel') ?? '').toLowerCase().split(/\s+/);
    // With an anchor it is a link of something else than what was asked for (3.2).
    if (relations.includes(relation) && parameterOf(parameters, 'anchor') === null) return target;
  }
  return null;
}

/** The first parameter of a name (3.3); what stands in quotation marks is no other's: title="a; rel=hub". */
function parameterOf(parameters: string, wanted: string): string | null {
  const form = /;\s*([^\s=;"]+)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"?|'([^']*)'|([^\s;",]*)))?/g;
  for (const [, name, quoted, inApostrophes, plain] of parameters.matchAll(form)) {
    if (name?.toLowerCase() === wanted) return quoted ?? inApostrophes ?? plain ?? '';
  }
  return null;
}

// By hand: a comma may stand inside the brackets of an address and inside quotation marks.
function* linksIn(header: string): Generator<{ readonly target: string; readonly parameters: string }> {
  let at = 0;
  for (;;) {
    const open = header.indexOf('<', at);
    const close = open === -1 ? -1 : header.indexOf('>', open);
    if (close === -1) return;
    let end = close + 1;
    for (let isQuoted = false; end < header.length; end += 1) {
      if (isQuoted && header[end] === '\\') end += 1;
      else if (header[end] === '"') isQuoted = !isQuoted;
      if (header[end] === ',' && !isQuoted) break;
    }
    yield { target: header.slice(open + 1, close).trim(), parameters: header.slice(close + 1, end) };
    at = end;
  }
}
