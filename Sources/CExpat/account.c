/* expat's allocator has no room for a context, so the account in use is kept per thread while expat
   runs, and every block remembers on whose account it is. */
#include "CExpat.h"

#include <stdlib.h>

union head {
  struct {
    struct perennial_xml_account *account;
    size_t size;
  } of;
  max_align_t aligned;
};

static _Thread_local struct perennial_xml_account *current;

static bool may_take(const struct perennial_xml_account *account, size_t size) {
  return size < account->most && account->taken < account->most - size;
}

static void *take(size_t size) {
  struct perennial_xml_account *account = current;
  if (!account || !may_take(account, size)) return NULL;
  union head *head = malloc(sizeof *head + size);
  if (!head) return NULL;
  head->of.account = account;
  head->of.size = size;
  account->taken += size + sizeof *head;
  return head + 1;
}

static void give_back(void *block) {
  if (!block) return;
  union head *head = (union head *)block - 1;
  head->of.account->taken -= head->of.size + sizeof *head;
  free(head);
}

static void *take_again(void *block, size_t size) {
  if (!block) return take(size);
  union head *head = (union head *)block - 1;
  struct perennial_xml_account *account = head->of.account;
  size_t before = head->of.size;
  if (size > before && !may_take(account, size - before)) return NULL;
  head = realloc(head, sizeof *head + size);
  if (!head) return NULL;
  head->of.size = size;
  account->taken = account->taken - before + size;
  return head + 1;
}

static const XML_Memory_Handling_Suite suite = {take, take_again, give_back};

XML_Parser perennial_xml_create(struct perennial_xml_account *account) {
  current = account;
  XML_Parser parser = XML_ParserCreate_MM(NULL, &suite, NULL);
  current = NULL;
  return parser;
}

enum XML_Status perennial_xml_parse(
    XML_Parser parser, struct perennial_xml_account *account, const char *bytes, int count,
    bool is_last) {
  current = account;
  enum XML_Status status = XML_Parse(parser, bytes, count, is_last);
  current = NULL;
  return status;
}
