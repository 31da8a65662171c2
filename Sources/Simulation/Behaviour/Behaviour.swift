/// How the people of a community behave: every number that the simulation rests on.
///
/// Chances and shares run from 0 to 1; `Tendency` is where answers on five points lie. The usual
/// values are those of a community that does well without being perfect; each community has its
/// own, some way off them. Where a figure was published, its place says so.
struct Behaviour: Hashable, Sendable {
  var meeting = Meeting()
  var speaking = Speaking()
  var working = Working()
  var leading = Leading()
  var knowing = Knowing()
  var answering = Answering()

  /// Who comes, and whether anything happens.
  struct Meeting: Hashable, Sendable {
    /// A planned session takes place; the rest is illness, deadlines and double bookings.
    var takesPlace = 0.94
    /// The share of planned sessions that no longer happen, over the time of fading.
    var fading = 0.0
    /// One that falls out is written into the log all the same.
    var cancellationLogged = 0.8
    /// One that falls out is made up for a week later.
    var madeUpFor = 0.35
    /// Who founded the community leads the session.
    var founderLeads = 0.2
    /// A summary is written.
    var summary = 0.84
    /// In August only so many come of those who usually do.
    var summerTurnout = 0.75
    /// The share of members who leave in a year; knowledge workers change about as often.
    var leavesPerYear = 0.14
    /// The log keeps names, not only a head count.
    var keepsNames = 0.94
    /// A column of the log is left empty.
    var forgotten = 0.05
  }

  /// Who speaks.
  struct Speaking: Hashable, Sendable {
    /// The share of turns that a core of three takes for itself.
    var coreTurns = 0.0
    /// A session is made of lightning talks.
    var lightning = 0.4
    /// Whoever had a turn lately lets others go first: the weight kept for each such turn.
    var yielding = 0.45
    /// Someone tells of a failure.
    var failureTold = 0.4
    /// A guest from outside comes.
    var guest = 0.18
  }

  /// What sessions have to do with work.
  struct Working: Hashable, Sendable {
    /// The share of sessions that are talk only: no practice, no thing to try.
    var talkOnly = 0.0
    /// A session with practice ends with a thing to try.
    var thingToTry = 0.9
    /// Someone who was there tries it: half a year later 44 % still apply what a training gave,
    /// 62 % at once.
    var tries = 0.5
    /// Someone tries something though the session left nothing to try.
    var triesUnasked = 0.06
    /// What was tried worked.
    var works = 0.75
  }

  /// What leaders do.
  struct Leading: Hashable, Sendable {
    /// The share of what leaders would do for the community and do not.
    var absence = 0.0
    /// A leader is there.
    var present = 0.35
    /// The quarterly summary is sent to them in time.
    var summarySent = 0.9
    /// The sponsor meets the organizers in a quarter.
    var sponsorMeets = 0.6
    /// A session lies within working hours.
    var inWorkHours = 0.93
  }

  /// What becomes of what people find out.
  struct Knowing: Hashable, Sendable {
    /// The share of finds that are kept by those who made them.
    var kept = 0.0
    /// Finds that an engaged member makes in a month.
    var findsPerMonth = 0.6
    /// A find is told to others.
    var told = 0.8
    /// A find that was told is written down.
    var written = 0.65
    /// A find that was told is taken up elsewhere.
    var spread = 0.3
    /// Somebody carries on a find that was told.
    var carried = 0.75
    /// What is written down is open to the whole company.
    var open = 0.82
    /// The talk of a session becomes a page.
    var pageOfTalk = 0.5
  }

  /// Where answers lie.
  struct Answering: Hashable, Sendable {
    /// The share of members who answer; incentives aside, 52–75 % is usual inside a company.
    var responseRate = 0.7
    /// The share of attendees who answer after a session; internal forms reach 42–52 %, more when
    /// they are answered in the room.
    var feedbackRate = 0.58
    /// A form is handed out at all.
    var formHandedOut = 0.92
    /// A single question is left out.
    var leavesOut = 0.02
    var climate = Climate()
  }
}
