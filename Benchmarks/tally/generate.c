// generate ROWS SEED >answers.csv: answers as a survey gives them, the same for the same seed.
//
// 22 columns, about 230 bytes a row: five points, choices, several choices in one cell, a number and
// words with quoted commas, quotes and line ends in several alphabets. 'bench-answers.yaml' defines it.

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static uint64_t state;

// SplitMix64 (Steele, Lea, Flood 2014).
static uint64_t roll(void) {
  uint64_t mixed = state += 0x9E3779B97F4A7C15u;
  mixed = (mixed ^ mixed >> 30) * 0xBF58476D1CE4E5B9u;
  mixed = (mixed ^ mixed >> 27) * 0x94D049BB133111EBu;
  return mixed ^ mixed >> 31;
}
static unsigned below(unsigned bound) { return (unsigned)((roll() >> 32) * bound >> 32); }

#define PICK(list) list[below(sizeof list / sizeof *list)]
static const char *const guilds[] = {
    "AI Guild", "Analysis", "Architecture", "Backend", "\"Coaching, Facilitation\"", "Data", "Design",
    "DevOps", "Finance & Risk", "Frontend", "Green IT", "\"Meetup \"\"Nord\"\"\"", "Mobile", "Observability",
    "Öffentlichkeit", "Open Source", "Python", "Quality", "Rust", "Security", "Testing", "研究会"};
static const char *const halves[] = {"2024H1", "2024H2", "2025H1", "2025H2", "2026H1"};
static const char *const offices[] = {"Berlin", "München", "東京", "Sevilla", "Remote"};
static const char *const roles[] = {"Engineer", "Designer", "Lead", "Manager", "Support", "Sales"};
static const char *const often[] = {"never", "less-often", "monthly", "weekly", "daily"};
static const char *const uses[] = {"chat", "code", "review", "notes", "images", "search", "analysis"};
static const char *const words[] = {
    "we", "should", "share", "more", "of", "what", "works", "and", "less", "slides", "thank", "you",
    "the", "hands-on", "part", "was", "great", "but", "short", "naïve", "für", "año", "とても", "良い", "–", "🙂"};

static void comment(void) {
  if (below(10) < 3) return;
  unsigned count = 6 + below(36);
  int quoted = below(3) == 0;
  if (quoted) putchar('"');
  for (unsigned i = 0; i < count; i++) {
    if (i > 0) fputs(quoted && below(12) == 0 ? ",\n" : quoted && below(15) == 0 ? " \"\"so\"\" " : " ", stdout);
    fputs(PICK(words), stdout);
  }
  if (quoted) putchar('"');
}

int main(int count, char **arguments) {
  if (count != 3) return fputs("usage: generate ROWS SEED\n", stderr), 2;
  state = strtoull(arguments[2], NULL, 10);
  static char buffer[1 << 20];
  setvbuf(stdout, buffer, _IOFBF, sizeof buffer);
  fputs("_id,_submitted,community,half,office,role", stdout);
  for (int i = 1; i <= 12; i++) printf(",item_%d", i);
  puts(",use,tools,recommend,comment");
  for (uint64_t rows = strtoull(arguments[1], NULL, 10); rows > 0; rows--) {
    uint64_t id = roll(), more = roll();
    printf("%016llx%016llx,2026-%02u-%02uT%02u:%02u:00Z,%s,%s,%s,%s", (unsigned long long)id,
           (unsigned long long)more, 1 + below(12), 1 + below(28), below(24), below(60), PICK(guilds),
           PICK(halves), PICK(offices), PICK(roles));
    unsigned mood = below(3);
    for (int i = 0; i < 12; i++)
      if (below(30)) printf(",%u", 1 + mood + below(3)); else putchar(',');
    printf(",%s,\"", below(40) ? PICK(often) : "");
    for (unsigned i = 0, first = 1, set = below(128) & below(128); i < 7; i++)
      if (set >> i & 1) printf("%s%s", first ? "" : ";", uses[i]), first = 0;
    fputs("\",", stdout);
    if (below(50)) printf("%u", 2 + 2 * mood + below(5));
    putchar(',');
    comment();
    putchar('\n');
  }
  return fflush(stdout) != 0 || ferror(stdout);
}
