import { jsonAnswer } from '@/app/asked';
import { loadEvent } from '@/lib/event/load';
import { dataPackage } from '@/lib/site/forms/data-package';

export const dynamic = 'force-dynamic';

export function GET(): Response {
  return jsonAnswer(dataPackage(loadEvent()));
}
