/// What people say and write, so that records read like records.
enum Words {
  static let reasonsToCancel = [
    "Too many people away", "Facilitator ill", "Release week", "Quarter end", "All-hands meeting",
  ]
  static let thingsToTry = [
    "Let the assistant ask you three questions before it answers",
    "Summarise your next long mail thread, and check two facts in it",
    "Write the tests first with AI, then the code",
    "Turn one recurring report into a prompt with placeholders",
    "Ask for three counter-arguments to your own proposal",
    "Compare two models on the same real task",
    "Draft the agenda of your next meeting from last week's notes",
    "Let AI explain a spreadsheet formula before you change it",
    "Give one example of good output in the prompt",
    "Have a colleague repeat your prompt and compare",
  ]
  static let topics = [
    "Meeting notes", "Code review", "Customer mails", "Spreadsheets", "Research", "Translations",
    "Prompts that last", "Checking facts", "Test data", "Slides", "Process descriptions",
    "What did not work", "Working with long documents", "Which data may be used",
  ]
  static let finds = [
    "Prompt for release notes", "Checklist for customer replies", "Comparing two contracts",
    "Cleaning address lists", "Interview guide from a job description",
    "Finding gaps in a test plan",
    "Summaries of tickets", "Rewriting in plain language", "Formula explained step by step",
    "First draft of a bid", "Sorting feedback by theme", "Minutes in five lines",
  ]
  static let takeaways = [
    "Giving an example first", "Asking it to check itself", "Short prompts can be enough",
    "The checklist", "Seeing where it fails", "That others struggle with the same",
    "How to split a task", "Comparing two answers",
  ]
  static let improvements = [
    "More time to try it ourselves", "Start on time", "Share the prompts before", "A shorter intro",
    "More examples from our own work", "Smaller groups for practice", "Nothing, it was good",
  ]
  static let intentions = [
    "Use it for my weekly report", "Try the prompt on a real mail", "Show it to my team",
    "Use the checklist before sending", "Compare it with what I do now",
  ]
  static let examples = [
    "Shortened the monthly report", "Answered a long customer mail", "Found an error in a contract",
    "Prepared a workshop", "Wrote test cases", "Translated a manual and had it checked",
    "Sorted two hundred comments", "Explained an old script to a new colleague",
  ]
  static let comments = [
    "More time for practice, please", "I like the short talks", "Good to hear what did not work",
    "Hard to come on Fridays", "The summaries help when I am away",
    "I would like to know which tools are allowed",
  ]
  static let cards = [
    "keep": ["Short talks", "Starting with how it went", "Mixed groups", "The summary page"],
    "improve": ["Time for questions", "Finding old prompts", "Sound for those who are remote"],
    "try": ["A guest from another team", "Practice in pairs", "A round of failures"],
  ]
  static let actions = [
    "Put the prompts into one list", "Invite another department",
    "Move the session by half an hour",
    "Write a page for newcomers", "Ask for the list of allowed tools", "Book a room with a screen",
    "Collect questions before the session", "Agree who writes the summary",
  ]
}
