/** The questions that stand in sheets, by the sheet's key; apart from the tables, so that the panel gets them with its rows. */
import type { AskedRow } from '../../core/sheet.ts';
import { wayQuestions } from '../ways/questions.ts';
import { fitQuestions } from './fit.ts';
import { pulseQuestions } from './pulse.ts';
import { purposeQuestions } from './purposes.ts';
import { reflectionQuestions } from './reflections.ts';

export const questions: Readonly<Record<string, readonly AskedRow[]>> = {
  purposes: purposeQuestions,
  fit: fitQuestions,
  ways: wayQuestions,
  reflections: reflectionQuestions,
  pulse: pulseQuestions,
};
