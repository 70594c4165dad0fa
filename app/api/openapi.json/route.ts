import { jsonAnswer } from '@/app/asked';
import { loadEvent } from '@/lib/event/load';
import { openApiDocument } from '@/lib/site/forms/openapi';

export const dynamic = 'force-dynamic';

export function GET(): Response {
  return jsonAnswer(openApiDocument(loadEvent().name));
}
