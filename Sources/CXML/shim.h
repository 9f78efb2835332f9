// ICU's headers, which libxml2's name where it was built with them, clash with those of Foundation. Of their types only the
// handlers of encodings have any, and those are not ours to use.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/HTMLtree.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
