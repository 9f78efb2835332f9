#include "ccld2.h"
