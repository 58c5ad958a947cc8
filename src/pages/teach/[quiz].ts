import { strToU8 } from 'fflate';
import { loadTeach } from '../../content/teach/read.ts';
import { toGift, quizRows } from '../../lesson/quiz-files.ts';
import { loadQuiz } from '../../lesson/quiz.ts';
import { qtiFiles } from '../../lesson/qti.ts';
import { toCsv } from '../../lib/csv.ts';
import { fileRoutes } from '../../site/build/file-routes.ts';
import { zipOf } from '../../site/build/zip.ts';
import { absolute } from '../../site/href.ts';

/** The quiz as files: as a table, for Moodle, and for Canvas and others that read QTI 1.2, dated the lesson's day so that each build makes the same. */
export const { getStaticPaths, GET } = fileRoutes(async () => {
	const quiz = loadQuiz(absolute);
	const qti = Object.entries(qtiFiles(quiz)).map(([path, text]) => [path, strToU8(text)] as const);
	const files = {
		'quiz.csv': toCsv(quizRows(quiz)),
		'quiz.gift.txt': toGift(quiz),
		'quiz-qti12.zip': await zipOf(Object.fromEntries(qti), loadTeach().lesson.date),
	};
	return Object.entries(files).map(([name, body]) => [{ quiz: name }, () => body]);
});
