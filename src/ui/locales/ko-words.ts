import type { Words } from "./en-words.ts";

export const koWords: Words = {
  lane: { crash: "크래시", hat: "하이햇", snare: "스네어", kick: "킥" },
  difficulty: { easy: "쉬움", normal: "보통", hard: "어려움", expert: "달인" },
  judgement: { perfect: "퍼펙트", great: "그레이트", good: "굿", miss: "미스" },
  sync: {
    one: "하나",
    tight: "찰떡",
    together: "함께",
    loose: "느슨",
    apart: "따로따로",
    alone: "혼자",
    silence: "침묵",
  },
  grade: {
    heartbeat: "하나의 심장",
    tight: "찰떡 호흡",
    ensemble: "앙상블",
    band: "밴드",
    rehearsal: "리허설",
  },
  section: {
    intro: "인트로",
    verse: "벌스",
    "pre-chorus": "프리코러스",
    chorus: "후렴",
    break: "브레이크",
    bridge: "브리지",
    solo: "솔로",
    outro: "아웃트로",
  },
  figure: { unison: "유니즌", trade: "주고받기", interlock: "맞물리기", echo: "메아리", solo: "솔로" },
  link: { unison: "유니즌", "hand-over": "넘겨주기", echo: "메아리" },
  kit: {
    pop: "팝 키트",
    rock: "록 키트",
    metal: "메탈 키트",
    electronic: "일렉트로닉 키트",
    festival: "축제 북",
  },
  partner: { metronome: "메트로놈", pro: "프로", friend: "친구", beginner: "초보" },
  partnerSays: {
    metronome: "절대 흔들리지 않아요. 맞추는 건 당신 몫입니다.",
    pro: "안정적이고, 당신에게 잘 맞춰 줘요.",
    friend: "사람답게 흔들리면서 맞춰 줘요.",
    beginner: "자주 흔들리고, 가끔 음을 놓쳐요.",
  },
};
