import { enCalibration } from "./en-calibration.ts";
import { enLesson } from "./en-lesson.ts";
import { enPractice } from "./en-practice.ts";

/** The words of everything that one does alone. */
export const enAlone = { calibration: enCalibration, lesson: enLesson, practice: enPractice };
