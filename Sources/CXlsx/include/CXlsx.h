// Flat calls into libxlsxwriter: a workbook is built in memory and comes out as bytes.
//
// xlsxwriter.h stays hidden. Rows and columns count from 0; texts are UTF-8 and are always written as texts, never as
// formulas. Every call that can fail returns 0 or an error code for `cxlsx_reason`. A workbook is used on one thread.
#ifndef CXLSX_H
#define CXLSX_H

#include <stddef.h>
#include <stdint.h>

typedef struct cxlsx_book cxlsx_book;
typedef struct cxlsx_sheet cxlsx_sheet;

// How a cell looks. Colours are 0xRRGGBB; -1 for none.
typedef struct {
  int32_t fill;
  int32_t ink;
  int bold;
  int italic;
  int centred;
  int wrapped;
  int bordered;
  const char *number;  // Number format of the spreadsheet; NULL for none.
} cxlsx_style;

// How a sheet prints: A4 landscape, as wide as one page, its first rows on every page; what lies right of the last column
// or below the last row stays on the screen.
typedef struct {
  const char *header;
  const char *footer;
  uint32_t repeated_rows;
  uint32_t last_row;
  uint16_t last_column;
} cxlsx_page;

// NULL when there is no memory. `created` is in seconds of Unix time.
cxlsx_book *cxlsx_new(const char *title, const char *company, int64_t created);
// What `cxlsx_finish` gives when `cxlsx_temporary_folder` has no room for the library's temporary files.
enum { CXLSX_NO_ROOM = -1 };
const char *cxlsx_temporary_folder(void);
// Gives the bytes, to be released by `cxlsx_release`, and frees the workbook in any case.
int cxlsx_finish(cxlsx_book *book, uint8_t **bytes, size_t *count);
void cxlsx_release(uint8_t *bytes);

// The index of a new style; -1 when there is no memory.
int32_t cxlsx_add_style(cxlsx_book *book, cxlsx_style style);
// NULL for a name that a spreadsheet does not take. Sheets live as long as their workbook.
cxlsx_sheet *cxlsx_add_sheet(cxlsx_book *book, const char *name);

int cxlsx_text(cxlsx_book *book, cxlsx_sheet *sheet, uint32_t row, uint16_t column, const char *text, int32_t style);
int cxlsx_number(cxlsx_book *book, cxlsx_sheet *sheet, uint32_t row, uint16_t column, double number, int32_t style);
// Colours the cells of a column, from one row to another, for which a formula of the spreadsheet holds.
int cxlsx_condition(
    cxlsx_book *book, cxlsx_sheet *sheet, uint32_t first_row, uint32_t last_row, uint16_t column, const char *formula,
    int32_t style);

// In letters.
int cxlsx_width(cxlsx_sheet *sheet, uint16_t column, double letters);
// In points.
int cxlsx_height(cxlsx_sheet *sheet, uint32_t row, double points);
// What stands above and left of the cell stays in sight.
void cxlsx_freeze(cxlsx_sheet *sheet, uint32_t row, uint16_t column);
int cxlsx_filter(cxlsx_sheet *sheet, uint32_t first_row, uint32_t last_row, uint16_t last_column);
int cxlsx_set_page(cxlsx_sheet *sheet, cxlsx_page page);

// In the library's words.
const char *cxlsx_reason(int code);

#endif
