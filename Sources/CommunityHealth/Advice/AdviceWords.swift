package import Instruments

/// What is recommended, in English, Japanese and Spanish.
enum AdviceWords {
  static let session = LocalizedText(
    "A session: input 10–15 minutes, sharing from practice 20–30, dialogue 10–15, handoff 5 with one thing to try. Three to five volunteers are enough to start.",
    "1回の構成：インプット10〜15分、実践の共有20〜30分、対話10〜15分、引き継ぎ5分（試すことを1つ決める）。始めるには有志が3〜5人いれば足ります。",
    "Una sesión: 10–15 minutos de aporte, 20–30 de práctica compartida, 10–15 de diálogo y 5 de cierre con una cosa para probar. Para empezar bastan de tres a cinco voluntarios."
  )

  static let rhythms = LocalizedText(
    "At least one hour a month within working hours; a retrospective every four weeks; a health check and a summary for leadership every quarter; the adoption survey twice a year.",
    "勤務時間内に月1時間以上。ふりかえりは4週間ごと、健全度の確認と経営層への要約は四半期ごと、活用アンケートは年2回。",
    "Al menos una hora al mes en horario laboral; una retrospectiva cada cuatro semanas; revisión de salud y resumen para la dirección cada trimestre; la encuesta de adopción dos veces al año."
  )

  static let turnout = LocalizedText(
    "When few come, in this order: a lighter name; hands-on first sessions; shorter sessions at rotating times.",
    "参加者が少ないときは、次の順に：気軽な名前にする、最初の数回は手を動かす内容にする、短くして時間帯を変えながら開く。",
    "Si vienen pocos, en este orden: un nombre más ligero; primeras sesiones prácticas; sesiones más cortas y en horarios rotativos."
  )

  static let whenNot = LocalizedText(
    "A community is the wrong means for a purely transactional group, for a skill that nobody has yet, for a gap that must close next week, and where the fundamentals are missing: teach, hire or help directly instead.",
    "次の場合、コミュニティは適しません：事務的なやり取りだけの集まり、まだ誰も持っていないスキル、来週までに埋めるべき不足、基礎が欠けている場合。研修、採用、直接の支援を選んでください。",
    "Una comunidad no es el medio para un grupo puramente transaccional, una habilidad que aún nadie tiene, una carencia que debe cubrirse la semana próxima, o donde faltan los fundamentos: mejor formar, contratar o ayudar directamente."
  )
}

extension CommunityKind {
  /// What it is for, for how many, and how often it meets.
  package var advice: LocalizedText {
    switch self {
    case .companyWide:
      LocalizedText(
        "Company-wide: for basic literacy and sharing cases; open to everyone, optional; once or twice a month.",
        "全社型：基礎の習得と事例の共有に。誰でも参加でき、任意。月1〜2回。",
        "De toda la empresa: para lo básico y para compartir casos; abierta a todos, voluntaria; una o dos veces al mes."
      )
    case .topicFocused:
      LocalizedText(
        "Topic-focused: for depth in a workflow, tool or technology; 15 to 30 people; weekly or every two weeks.",
        "テーマ型：業務の流れ、ツール、技術を深める。15〜30人。毎週または隔週。",
        "Temática: para profundizar en un flujo de trabajo, una herramienta o una tecnología; de 15 a 30 personas; cada semana o cada dos."
      )
    case .championNetwork:
      LocalizedText(
        "Champion network: to coordinate those who lead AI use; one or more for each department; monthly.",
        "推進者ネットワーク：AI活用の推進者の調整に。各部門1人以上。毎月。",
        "Red de referentes: para coordinar a quienes impulsan la IA; uno o más por departamento; cada mes."
      )
    case .team:
      LocalizedText(
        "Team: for learning inside one team; 3 to 12 people; weekly or every two weeks.",
        "チーム型：1つのチームの中の学びに。3〜12人。毎週または隔週。",
        "De equipo: para aprender dentro de un equipo; de 3 a 12 personas; cada semana o cada dos.")
    }
  }
}

extension OrganisationSize {
  /// Which communities suit an organisation of the size.
  package var advice: LocalizedText {
    switch self {
    case .small:
      LocalizedText(
        "Up to 100 people: one company-wide community with short weekly sessions. Watch for the same presenters, and bring in outside communities.",
        "100人まで：全社で1つ、毎週短時間。発表者の固定化に注意し、社外のコミュニティを招く。",
        "Hasta 100 personas: una comunidad de toda la empresa con sesiones semanales cortas. Cuida que no presenten siempre los mismos y trae comunidades de fuera."
      )
    case .middle:
      LocalizedText(
        "101 to 500 people: one company-wide community, and two or three topic-focused ones beside it.",
        "101〜500人：全社型1つと、並行してテーマ型2〜3つ。",
        "De 101 a 500 personas: una comunidad de toda la empresa y, en paralelo, dos o tres temáticas."
      )
    case .large:
      LocalizedText(
        "Over 500 people: designed by a centre of excellence with a champion network as its core; never forced, with a hub in each unit.",
        "500人超：推進組織が設計し、推進者ネットワークを核に。強制せず、各部門に拠点を置く。",
        "Más de 500 personas: la diseña un centro de excelencia con una red de referentes como núcleo; nunca impuesta, con un foco en cada unidad."
      )
    }
  }
}

extension Governance {
  /// What the model gives, and what it costs.
  package var advice: LocalizedText {
    switch self {
    case .centralized:
      LocalizedText(
        "Centralized: suits regulated fields and keeps everyone aligned; the price is rigidity.",
        "中央集権型：規制の多い分野に向き、足並みがそろう。代償は硬直。",
        "Centralizada: conviene en ámbitos regulados y mantiene la alineación; el precio es la rigidez."
      )
    case .decentralized:
      LocalizedText(
        "Decentralized: fast; the price is silos and scattered data.",
        "分散型：速い。代償はサイロ化とデータの分散。",
        "Descentralizada: rápida; el precio son los silos y los datos dispersos.")
    case .federated:
      LocalizedText(
        "Federated: a central team supports, and energy stays local; the price is two places that must keep talking.",
        "連邦型：中央が支え、現場の活力を残す。代償は双方の対話を続ける手間。",
        "Federada: un equipo central apoya y la energía queda en lo local; el precio es que ambos deben seguir hablando."
      )
    }
  }
}
