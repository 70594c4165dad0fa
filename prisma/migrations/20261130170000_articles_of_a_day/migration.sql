-- Articles of an outlet that carry a day and no clock time: its page read all that it has, to find these few.
CREATE INDEX articles_of_day_idx ON articles (outlet_slug, published_day)
  WHERE published_at IS NULL AND withdrawn_at IS NULL AND merged_into IS NULL;
