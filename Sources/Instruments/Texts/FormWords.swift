/// The words that every form needs besides its own texts, in the languages that ship.
///
/// A number goes in place of `#`.
public enum FormWords {

  // MARK: Columns that questions bring along

  /// Asks where a traffic light is heading.
  public static let direction = LocalizedText(
    "Where is it heading?", "どちらに向かっていますか", "¿Hacia dónde va?")
  /// Asks for the words behind "other".
  public static let otherText = LocalizedText(
    "In your own words", "具体的にお書きください", "Con tus palabras")
  /// A point of a checklist.
  public static let item = LocalizedText("Item", "項目", "Punto")
  /// How far a point is.
  public static let status = LocalizedText("Status", "状況", "Estado")
  /// What shows it.
  public static let evidence = LocalizedText("Evidence", "根拠", "Evidencia")
  /// Who sees to it.
  public static let owner = LocalizedText("Owner", "担当", "Responsable")
  /// Until when.
  public static let due = LocalizedText("Due", "期限", "Plazo")

  // MARK: Around a question

  /// Behind a question that must be answered.
  public static let required = LocalizedText(" (required)", "（必須）", " (obligatoria)")
  /// Over choices of which several may be taken.
  public static let chooseSeveral = LocalizedText(
    "Choose all that apply", "当てはまるものをすべて選んでください", "Elige todas las que correspondan")
  /// Over choices of which so many may be taken.
  public static let chooseUpTo = LocalizedText(
    "Choose up to #", "#つまで選んでください", "Elige hasta #")
  /// Over parts that make a sum.
  public static let shareOut = LocalizedText(
    "Share out #", "合計が#になるように配分してください", "Reparte #")
  /// A line for one's own words.
  public static let shortText = LocalizedText("one line", "1行", "una línea")
  /// Room for one's own words.
  public static let longText = LocalizedText("a few sentences", "数行", "unas frases")
  /// A number.
  public static let number = LocalizedText("a number", "数値", "un número")
  /// A day.
  public static let day = LocalizedText("a date", "日付", "una fecha")
  /// A month.
  public static let month = LocalizedText("a month", "年月", "un mes")
  /// A time of day.
  public static let time = LocalizedText("a time of day", "時刻", "una hora")
  /// A web address.
  public static let link = LocalizedText("a web address", "URL", "una dirección web")
  /// Somebody on the roster.
  public static let person = LocalizedText(
    "a person from the list", "名簿から1名", "una persona de la lista")
  /// People on the roster.
  public static let people = LocalizedText(
    "people from the list", "名簿から（複数可）", "personas de la lista")
  /// A department.
  public static let department = LocalizedText("a department", "部署", "un departamento")
  /// Departments.
  public static let departments = LocalizedText(
    "one or more departments", "部署（複数可）", "uno o varios departamentos")

  // MARK: On the first screen

  /// What stands for the community's name while nobody has given one.
  public static let community = LocalizedText("our community", "このコミュニティ", "nuestra comunidad")
  /// How many questions there are.
  public static let questionCount = LocalizedText("# questions", "全#問", "# preguntas")
  /// How long it takes.
  public static let minutes = LocalizedText("about # min", "約#分", "aprox. # min")
  /// A rotating module asked in the first half of the year.
  public static let askedInSpring = LocalizedText(
    "asked in the first half of the year", "上半期に実施", "se pregunta en el primer semestre")
  /// A rotating module asked in the second half of the year.
  public static let askedInAutumn = LocalizedText(
    "asked in the second half of the year", "下半期に実施", "se pregunta en el segundo semestre")
  /// What happens to anonymous answers.
  public static let anonymous = LocalizedText(
    "Anonymous: no name, address or exact time is stored with your answers.",
    "匿名：お名前、アドレス、正確な回答日時は、回答とともに保存されません。",
    "Anónima: con tus respuestas no se guarda nombre, dirección ni hora exacta.")
  /// What happens to confidential answers.
  public static let confidential = LocalizedText(
    "Confidential: your answers are linked from one time to the next, but never to your name.",
    "秘密保持：回答は前回分と結び付けられますが、お名前とは結び付けられません。",
    "Confidencial: tus respuestas se enlazan de una vez a otra, pero nunca con tu nombre.")
  /// What happens to named answers.
  public static let named = LocalizedText(
    "Named: your answers carry your name.", "記名：回答にはお名前が付きます。",
    "Con nombre: tus respuestas llevan tu nombre.")
  /// From how many answers on results are shown; the second number is for comments.
  public static let minimumGroup = LocalizedText(
    "Results are shown from # answers on, comments from #.",
    "集計結果は回答が#件以上、コメントは#件以上集まった場合にのみ表示されます。",
    "Los resultados se muestran a partir de # respuestas; los comentarios, a partir de #.")
}

extension LocalizedText {
  /// The best wording with numbers put in place of its `#` signs, in order.
  public func text(in language: Language, _ numbers: String...) -> String {
    var parts = text(in: language).split(separator: "#", omittingEmptySubsequences: false)[...]
    var text = String(parts.popFirst() ?? "")
    for (number, part) in zip(numbers, parts) { text += number + part }
    return text
  }
}
