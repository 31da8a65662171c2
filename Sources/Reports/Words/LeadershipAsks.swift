internal import CommunityHealth
internal import Instruments

/// What only leadership can mend, and the figure by which one sees that it must.
enum LeadershipAsks {
  /// Below this score something is asked for.
  static let leastScore = 60.0
  /// More than this is not asked at once.
  static let most = 3

  /// In the order in which they are asked for where scores are alike.
  static let all: [(indicator: String, ask: LocalizedText)] = [
    (
      "ritual.work-hours",
      LocalizedText(
        "Give everybody one hour a month in working time for the community.",
        "コミュニティのために、月1時間を勤務時間として認めてください。",
        "Dar a todos una hora al mes en horario laboral para la comunidad.")
    ),
    (
      "leadership.manager",
      LocalizedText(
        "Ask managers to make room for trying things out.",
        "試す時間を確保するよう、管理職に働きかけてください。",
        "Pedir a los mandos que dejen espacio para probar.")
    ),
    (
      "conditions.tools",
      LocalizedText(
        "Say on one page which AI tools may be used.",
        "使ってよいAIツールを1ページで示してください。",
        "Decir en una página qué herramientas de IA se pueden usar.")
    ),
    (
      "conditions.data",
      LocalizedText(
        "Say on one page which data may be put into AI tools, and whom to ask.",
        "AIツールに入力してよいデータと相談先を1ページで示してください。",
        "Decir en una página qué datos se pueden introducir en las herramientas de IA y a quién preguntar."
      )
    ),
    (
      "transfer.mover",
      LocalizedText(
        "Name somebody in each department who carries discoveries on.",
        "発見をほかへ広める担当を、部門ごとに決めてください。",
        "Nombrar en cada departamento a alguien que lleve adelante los hallazgos.")
    ),
    (
      "self-direction.recognition",
      LocalizedText(
        "Recognise sharing, not only one's own results, in reviews.",
        "評価では、個人の成果だけでなく共有も認めてください。",
        "Reconocer en las evaluaciones el compartir, no solo los resultados propios.")
    ),
    (
      "leadership.modelling",
      LocalizedText(
        "Come to a session, and say what you do not know yourselves.",
        "セッションに参加し、自分たちにも分からないことを話してください。",
        "Venir a una sesión y decir lo que tampoco sabéis.")
    ),
  ]
}
