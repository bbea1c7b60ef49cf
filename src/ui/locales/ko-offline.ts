import type { Offline } from "./en-offline.ts";

export const koOffline: Offline = {
  updateHeading: "새 버전",
  updateReady: "새 버전이 준비됐어요.",
  updateNow: "지금 바꾸기",
  updateLater: "나중에",
  needsNetwork: "아직 이 기기에 없어서 네트워크가 필요해요",
  copyReport: "이 내용 복사",
  copied: "복사했어요",
  notCopied: "복사하지 못했어요. 위 내용을 직접 선택해 주세요.",
  reload: "새로고침",
};
