#define _GNU_SOURCE
#include "CXlsx.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/statvfs.h>
#include <unistd.h>
#include <xlsxwriter.h>

struct cxlsx_book {
  lxw_workbook *workbook;
  lxw_format **styles;
  int32_t style_count;
  int file;
  size_t cells;
};

const char *cxlsx_temporary_folder(void) { return P_tmpdir; }

// The library does not notice when its temporary files find no more room, so room for them is looked for before.
// Measured: a cell takes some 150 bytes in them; a workbook without cells 30 kB.
static int has_room(const cxlsx_book *book) {
  struct statvfs disk;
  if (statvfs(cxlsx_temporary_folder(), &disk) != 0) return 0;
  return (uint64_t)disk.f_bavail * disk.f_frsize >= (uint64_t)book->cells * 1024 + (1 << 20);
}

static lxw_worksheet *worksheet(cxlsx_sheet *sheet) { return (lxw_worksheet *)sheet; }

static lxw_format *style_at(cxlsx_book *book, int32_t index) {
  return index >= 0 && index < book->style_count ? book->styles[index] : NULL;
}

static void free_book(cxlsx_book *book) {
  if (book->file >= 0) close(book->file);
  free(book->styles);
  free(book);
}

cxlsx_book *cxlsx_new(const char *title, const char *company, int64_t created) {
  cxlsx_book *book = calloc(1, sizeof *book);
  if (!book) return NULL;
  // The library writes to a path only; this one leads into memory.
  book->file = memfd_create("workbook", MFD_CLOEXEC);
  char path[32];
  snprintf(path, sizeof path, "/proc/self/fd/%d", book->file);
  lxw_workbook_options options = {.tmpdir = (char *)cxlsx_temporary_folder()};
  book->workbook = book->file < 0 ? NULL : workbook_new_opt(path, &options);
  if (!book->workbook) {
    free_book(book);
    return NULL;
  }
  lxw_doc_properties properties = {
      .title = (char *)title, .company = (char *)company, .author = "tuantra", .created = (time_t)created};
  if (workbook_set_properties(book->workbook, &properties) != LXW_NO_ERROR) {
    lxw_workbook_free(book->workbook);
    free_book(book);
    return NULL;
  }
  return book;
}

int cxlsx_finish(cxlsx_book *book, uint8_t **bytes, size_t *count) {
  *bytes = NULL;
  *count = 0;
  if (!has_room(book)) {
    lxw_workbook_free(book->workbook);
    free_book(book);
    return CXLSX_NO_ROOM;
  }
  int code = workbook_close(book->workbook);
  off_t length = code == LXW_NO_ERROR ? lseek(book->file, 0, SEEK_END) : 0;
  if (code == LXW_NO_ERROR && length <= 0) code = LXW_ERROR_CREATING_XLSX_FILE;
  if (code == LXW_NO_ERROR) {
    *bytes = malloc((size_t)length);
    if (!*bytes) code = LXW_ERROR_MEMORY_MALLOC_FAILED;
  }
  while (code == LXW_NO_ERROR && *count < (size_t)length) {
    ssize_t taken = pread(book->file, *bytes + *count, (size_t)length - *count, (off_t)*count);
    if (taken <= 0) {
      free(*bytes);
      *bytes = NULL;
      code = LXW_ERROR_CREATING_XLSX_FILE;
    } else {
      *count += (size_t)taken;
    }
  }
  free_book(book);
  return code;
}

void cxlsx_release(uint8_t *bytes) { free(bytes); }

int32_t cxlsx_add_style(cxlsx_book *book, cxlsx_style style) {
  lxw_format **styles = realloc(book->styles, sizeof *styles * (size_t)(book->style_count + 1));
  if (!styles) return -1;
  book->styles = styles;
  lxw_format *format = workbook_add_format(book->workbook);
  if (!format) return -1;
  format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
  if (style.fill >= 0) format_set_bg_color(format, (lxw_color_t)style.fill);
  if (style.ink >= 0) format_set_font_color(format, (lxw_color_t)style.ink);
  if (style.bold) format_set_bold(format);
  if (style.italic) format_set_italic(format);
  if (style.centred) format_set_align(format, LXW_ALIGN_CENTER);
  if (style.wrapped) format_set_text_wrap(format);
  if (style.bordered) {
    format_set_border(format, LXW_BORDER_THIN);
    format_set_border_color(format, 0xBFBFBF);
  }
  if (style.number) format_set_num_format(format, style.number);
  book->styles[book->style_count] = format;
  return book->style_count++;
}

cxlsx_sheet *cxlsx_add_sheet(cxlsx_book *book, const char *name) {
  if (workbook_validate_sheet_name(book->workbook, name) != LXW_NO_ERROR) return NULL;
  return (cxlsx_sheet *)workbook_add_worksheet(book->workbook, name);
}

int cxlsx_text(cxlsx_book *book, cxlsx_sheet *sheet, uint32_t row, uint16_t column, const char *text, int32_t style) {
  book->cells++;
  return worksheet_write_string(worksheet(sheet), row, column, text, style_at(book, style));
}

int cxlsx_number(cxlsx_book *book, cxlsx_sheet *sheet, uint32_t row, uint16_t column, double number, int32_t style) {
  book->cells++;
  return worksheet_write_number(worksheet(sheet), row, column, number, style_at(book, style));
}

int cxlsx_condition(
    cxlsx_book *book, cxlsx_sheet *sheet, uint32_t first_row, uint32_t last_row, uint16_t column, const char *formula,
    int32_t style) {
  lxw_conditional_format condition = {
      .type = LXW_CONDITIONAL_TYPE_FORMULA, .value_string = (char *)formula, .format = style_at(book, style)};
  return worksheet_conditional_format_range(worksheet(sheet), first_row, column, last_row, column, &condition);
}

int cxlsx_width(cxlsx_sheet *sheet, uint16_t column, double letters) {
  return worksheet_set_column(worksheet(sheet), column, column, letters, NULL);
}

int cxlsx_height(cxlsx_sheet *sheet, uint32_t row, double points) {
  return worksheet_set_row(worksheet(sheet), row, points, NULL);
}

void cxlsx_freeze(cxlsx_sheet *sheet, uint32_t row, uint16_t column) {
  worksheet_freeze_panes(worksheet(sheet), row, column);
}

int cxlsx_filter(cxlsx_sheet *sheet, uint32_t first_row, uint32_t last_row, uint16_t last_column) {
  return worksheet_autofilter(worksheet(sheet), first_row, 0, last_row, last_column);
}

int cxlsx_set_page(cxlsx_sheet *sheet, cxlsx_page page) {
  worksheet_set_landscape(worksheet(sheet));
  worksheet_set_paper(worksheet(sheet), 9);  // A4
  worksheet_fit_to_pages(worksheet(sheet), 1, 0);
  worksheet_set_margins(worksheet(sheet), 0.5, 0.5, 0.75, 0.75);
  int code = worksheet_print_area(worksheet(sheet), 0, 0, page.last_row, page.last_column);
  if (code == LXW_NO_ERROR && page.repeated_rows > 0) code = worksheet_repeat_rows(worksheet(sheet), 0, page.repeated_rows - 1);
  if (code == LXW_NO_ERROR) code = worksheet_set_header(worksheet(sheet), page.header);
  if (code == LXW_NO_ERROR) code = worksheet_set_footer(worksheet(sheet), page.footer);
  return code;
}

const char *cxlsx_reason(int code) { return lxw_strerror(code); }
