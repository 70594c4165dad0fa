import { z } from 'zod';
import { isZoneName } from '@/lib/news/zoned-time';

/** The name of a time zone that the runtime knows. */
export const zone = z.string().refine(isZoneName, 'is not a time zone such as America/Anchorage');
