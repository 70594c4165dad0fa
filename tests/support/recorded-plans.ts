import pg from 'pg';
import { z } from 'zod';

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string | undefined;
  readonly 'Actual Rows': number;
  readonly 'Shared Hit Blocks': number;
  readonly 'Shared Read Blocks': number;
  readonly Plans?: readonly PlanNode[] | undefined;
}

const planNode: z.ZodType<PlanNode> = z.lazy(() =>
  z.object({
    'Node Type': z.string(),
    'Relation Name': z.string().optional(),
    'Actual Rows': z.number(),
    'Shared Hit Blocks': z.number(),
    'Shared Read Blocks': z.number(),
    Plans: z.array(planNode).optional(),
  }),
);
const explained = z.array(z.object({ 'QUERY PLAN': z.array(z.object({ Plan: planNode })) }));
const statement = z.object({ text: z.string(), values: z.array(z.unknown()).optional() });

/** How a database answered what it was asked. */
export interface Answered {
  /** Blocks of 8 kB that were read, from memory or disk. */
  readonly blocks: number;
  /** Tables that were read whole. */
  readonly scanned: readonly string[];
  /** The most rows that were put in order. */
  readonly sorted: number;
}

/** Does something and has the database say how it answers each of the statements that were sent for it. */
export async function answeredBy(url: string, work: () => Promise<unknown>): Promise<Answered> {
  const sent = await recordStatements(work);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("set timezone = 'UTC'");
    const nodes: PlanNode[] = [];
    let blocks = 0;
    for (const { text, values } of sent) {
      const { rows } = await client.query(`explain (analyze, buffers, format json) ${text}`, values ?? []);
      const [{ Plan: plan } = { Plan: null }] = explained.parse(rows)[0]?.['QUERY PLAN'] ?? [];
      if (plan === null) continue;
      blocks += plan['Shared Hit Blocks'] + plan['Shared Read Blocks'];
      nodes.push(...withBelow(plan));
    }
    const scans = nodes.filter((node) => node['Node Type'] === 'Seq Scan');
    const sorts = nodes.filter((node) => node['Node Type'].includes('Sort'));
    return {
      blocks,
      scanned: [...new Set(scans.flatMap((node) => node['Relation Name'] ?? []))],
      sorted: Math.max(0, ...sorts.map((node) => node['Actual Rows'])),
    };
  } finally {
    await client.end();
  }
}

/** What the driver sends meanwhile, as it is sent. */
async function recordStatements(work: () => Promise<unknown>) {
  const sent: z.infer<typeof statement>[] = [];
  const send = pg.Client.prototype.query;
  pg.Client.prototype.query = function record(this: pg.Client, ...given: unknown[]) {
    const read = statement.safeParse(given[0]);
    if (read.success && /^\s*(?:select|with)\b/i.test(read.data.text)) sent.push(read.data);
    return Reflect.apply(send, this, given);
  };
  try {
    await work();
  } finally {
    pg.Client.prototype.query = send;
  }
  return sent;
}

function withBelow(node: PlanNode): readonly PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(withBelow)];
}
