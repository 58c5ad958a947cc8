import type { APIRoute } from 'astro';
import { loadQuiz } from '../../lesson/quiz.ts';
import { toGift } from '../../lesson/quiz-files.ts';
import { absolute } from '../../site/href.ts';

/** The quiz for Moodle. */
export const GET: APIRoute = () => new Response(toGift(loadQuiz(absolute)));
