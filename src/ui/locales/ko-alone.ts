import { koCalibration } from "./ko-calibration.ts";
import { koLesson } from "./ko-lesson.ts";
import { koPractice } from "./ko-practice.ts";

export const koAlone = { calibration: koCalibration, lesson: koLesson, practice: koPractice };
