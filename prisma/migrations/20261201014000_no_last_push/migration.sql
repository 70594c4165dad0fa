-- When a hub last called was written down, and never read.
ALTER TABLE "subscriptions" DROP COLUMN "last_push_at";
