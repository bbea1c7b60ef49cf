import { jaCalibration } from "./ja-calibration.ts";
import { jaLesson } from "./ja-lesson.ts";
import { jaPractice } from "./ja-practice.ts";

export const jaAlone = { calibration: jaCalibration, lesson: jaLesson, practice: jaPractice };
