export const dynamic = 'force-dynamic';

/** A permalink that lost its words leads to where they are. */
export { GET } from '@/app/a/[id]/route';
