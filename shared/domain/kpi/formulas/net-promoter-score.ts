/**
 * Net promoter score: how many more customers would recommend than would advise against.
 *
 * Formula: (promoters − detractors) ÷ answers × 100; promoters answer 9 or 10 of 10, detractors 0 to 6.
 * Range: −100 to 100. Null without answers, or when the parts are more than the whole or negative.
 *
 * Source: Reichheld, The one number you need to grow (Harvard Business Review, 2003).
 * Worked example: 210 promoters and 60 detractors of 400 answers make 37.5.
 */
export function netPromoterScore(promoters: number, detractors: number, answers: number): number | null {
  if (answers <= 0 || promoters < 0 || detractors < 0 || promoters + detractors > answers) return null;
  return ((promoters - detractors) / answers) * 100;
}
