-- AlterTable
ALTER TABLE "outlets" ADD COLUMN     "former_slugs" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "found_at" TIMESTAMPTZ(3),
ADD COLUMN     "site" TEXT,
ALTER COLUMN "country" DROP NOT NULL;

-- AlterTable
ALTER TABLE "sources" ALTER COLUMN "outlet_slug" DROP NOT NULL;

-- CreateIndex
CREATE INDEX "outlets_site_idx" ON "outlets"("site");

-- An outlet whose articles are another's (the outlets file came to describe it under its own slug) holds no
-- record any more, and may go.
CREATE OR REPLACE FUNCTION keep_the_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    -- Nested, since a row of one table has not the columns of another.
    IF TG_TABLE_NAME = 'outlets' THEN
      IF OLD.is_sample THEN RETURN OLD; END IF;
      IF OLD.found_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM articles WHERE outlet_slug = OLD.slug) THEN
        RETURN OLD;
      END IF;
    ELSIF TG_TABLE_NAME = 'articles' THEN
      IF NOT EXISTS (SELECT 1 FROM outlets WHERE slug = OLD.outlet_slug) THEN RETURN OLD; END IF;
    ELSIF NOT EXISTS (SELECT 1 FROM articles WHERE id = OLD.article_id) THEN
      RETURN OLD;
    END IF;
  END IF;
  RAISE EXCEPTION 'the record of % is never changed or deleted', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;

-- An article stays its outlet's, but where that was only found, and is listed by now as another.
DROP TRIGGER articles_stay ON "articles";
CREATE FUNCTION keep_with_its_outlet() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.id = OLD.id AND EXISTS (SELECT 1 FROM outlets WHERE slug = OLD.outlet_slug AND found_at IS NOT NULL)
    AND EXISTS (SELECT 1 FROM outlets WHERE slug = NEW.outlet_slug AND NOT is_sample AND found_at IS NULL) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'the record of % is never changed or deleted', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER articles_stay BEFORE UPDATE OF id, outlet_slug ON "articles" FOR EACH ROW
  WHEN (NEW.id <> OLD.id OR NEW.outlet_slug <> OLD.outlet_slug) EXECUTE FUNCTION keep_with_its_outlet();

