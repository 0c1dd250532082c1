import { ANCHORS } from '../anchors.ts';
import { level, longText, reference } from '../field.ts';
import { optionalText } from '../optional-field.ts';
import { defineTable, type RowOf } from '../table.ts';

/** The rating of one area in one review. */
export const reviewRating = defineTable('review_rating', {
  singular: 'rating of an area',
  plural: 'ratings of areas',
  fields: {
    review: reference({ label: 'Review', help: 'Where it was given.', to: 'review' }),
    area: reference({ label: 'Performance area', help: 'What is rated.', to: 'review_area' }),
    rating: level({ label: 'Rating', help: 'From 1 to 5.', anchors: ANCHORS.performance }),
    comment: longText({ label: 'Comments', help: 'What the rating rests on.', width: 56 }),
    strength: longText({ label: 'Strength', help: 'What went well and should be said.', width: 40 }),
    evidence: optionalText({ label: 'Evidence', help: 'Report, recording or case.', max: 300 }),
  },
  unique: [['review', 'area']],
});

export type ReviewRating = RowOf<typeof reviewRating>;
