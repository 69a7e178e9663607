Option Explicit

' Carries out a script, one command a line, fields separated by tabs; see editInLibreOffice.ts. A file that is opened
' takes the place of the one before.
' Runs without a screen: what goes wrong is written beside the script.
Sub EditSteps(script As String)
  Dim files, reader, f, workbook, said As String
  On Error GoTo Failed
  files = createUnoService("com.sun.star.ucb.SimpleFileAccess")
  reader = createUnoService("com.sun.star.io.TextInputStream")
  reader.setInputStream(files.openFileRead(ConvertToURL(script)))
  reader.setEncoding("UTF-8")
  Do While Not reader.isEOF()
    said = reader.readLine()
    If said <> "" Then
      f = Split(said, Chr(9))
      Select Case f(0)
        Case "open"
          If Not IsEmpty(workbook) Then workbook.close(True)
          workbook = StarDesktop.loadComponentFromURL(ConvertToURL(f(1)), "_blank", 0, Array(Setting("Hidden", True)))
        Case "calculate"
          workbook.calculateAll()
        Case "save"
          workbook.storeToURL(ConvertToURL(f(1)), Array(Setting("FilterName", "Calc MS Excel 2007 XML")))
        Case "removeSheet"
          workbook.Sheets.removeByName(f(1))
        Case "removeName"
          workbook.NamedRanges.removeByName(f(1))
        Case "numberFormat"
          workbook.Sheets.getByName(f(1)).getCellRangeByName(f(2)).NumberFormat = FormatKey(workbook, f(3))
        Case Else
          EditSheet(workbook.Sheets.getByName(f(1)), f)
      End Select
    End If
  Loop
  workbook.close(True)
  StarDesktop.terminate()
  Exit Sub
Failed:
  Dim failure As Integer
  failure = FreeFile
  Open script & ".failure" For Output As #failure
  Print #failure, said & ": " & Error$ & " (line " & Erl & ")"
  Close #failure
  StarDesktop.terminate()
End Sub

Sub EditSheet(sheet, f)
  Select Case f(0)
    Case "unprotect"
      sheet.unprotect("")
    Case "cutPaste"
      MoveCells(sheet, f(2), f(3))
    Case "sort"
      SortRows(sheet.getCellRangeByName(f(2)), f)
    Case "insertRows"
      sheet.Rows.insertByIndex(CLng(f(2)) - 1, CLng(f(3)))
    Case "deleteRows"
      sheet.Rows.removeByIndex(CLng(f(2)) - 1, CLng(f(3)))
    Case "filter"
      FilterRows(sheet.getCellRangeByName(f(2)), CLng(f(3)), f(4))
    Case "insertColumn"
      sheet.Columns.insertByIndex(CLng(f(2)) - 1, 1)
    Case "deleteColumn"
      sheet.Columns.removeByIndex(CLng(f(2)) - 1, 1)
    Case "protect"
      sheet.protect("")
    Case "hideRow"
      sheet.Rows.getByIndex(CLng(f(2)) - 1).IsVisible = False
    Case "removeColours"
      RemoveConditionalFormats(sheet)
    Case Else
      EditCells(sheet, sheet.getCellRangeByName(f(2)), f)
  End Select
End Sub

Sub EditCells(sheet, cells, f)
  Dim part
  Select Case f(0)
    Case "number"
      cells.Value = Val(f(3))
    Case "text"
      cells.String = f(3)
    Case "formula"
      cells.Formula = f(3)
    Case "clear"
      cells.clearContents(23)
    Case "copy"
      CopyCells(sheet, cells, f(3))
    Case "merge"
      cells.merge(True)
    Case "font"
      cells.CharFontName = f(3)
    Case "lock"
      part = cells.CellProtection
      part.IsLocked = True
      cells.CellProtection = part
    Case "allowAll"
      part = cells.Validation
      part.Type = com.sun.star.sheet.ValidationType.ANY
      cells.Validation = part
    Case Else
      Error 5
  End Select
End Sub

Function FormatKey(workbook, code As String) As Long
  Dim english As New com.sun.star.lang.Locale
  english.Language = "en"
  english.Country = "US"
  FormatKey = workbook.NumberFormats.queryKey(code, english, False)
  If FormatKey = -1 Then FormatKey = workbook.NumberFormats.addNew(code, english)
End Function

Sub RemoveConditionalFormats(sheet)
  Dim formats, rules, i As Integer
  formats = sheet.ConditionalFormats
  rules = formats.getConditionalFormats()
  For i = 0 To UBound(rules)
    formats.removeByID(rules(i).ID)
  Next i
End Sub

Sub CopyCells(sheet, source, target As String)
  sheet.copyRange(PlaceOf(sheet, target), source.RangeAddress)
End Sub

' What cutting and pasting, or dragging, does: references to the cells follow them.
Sub MoveCells(sheet, source As String, target As String)
  sheet.moveRange(PlaceOf(sheet, target), sheet.getCellRangeByName(source).RangeAddress)
End Sub

Function PlaceOf(sheet, address As String)
  Dim place As New com.sun.star.table.CellAddress
  Dim area
  area = sheet.getCellRangeByName(address).RangeAddress
  place.Sheet = area.Sheet
  place.Column = area.StartColumn
  place.Row = area.StartRow
  PlaceOf = place
End Function

Sub SortRows(area, f)
  Dim i As Integer
  Dim keys(UBound(f) - 3) As New com.sun.star.table.TableSortField
  For i = 3 To UBound(f)
    keys(i - 3).Field = CLng(Mid(f(i), 2))
    keys(i - 3).IsAscending = (Left(f(i), 1) = "+")
    keys(i - 3).IsCaseSensitive = False
  Next i
  area.sort(Array(Setting("SortFields", keys()), Setting("ContainsHeader", False), Setting("IsSortColumns", False)))
End Sub

Sub FilterRows(area, column As Long, word As String)
  Dim wanted(0) As New com.sun.star.sheet.TableFilterField
  Dim wish
  wanted(0).Field = column
  wanted(0).Operator = com.sun.star.sheet.FilterOperator.EQUAL
  wanted(0).IsNumeric = False
  wanted(0).StringValue = word
  wish = area.createFilterDescriptor(True)
  wish.ContainsHeader = True
  wish.setFilterFields(wanted())
  area.filter(wish)
End Sub

Function Setting(key As String, content)
  Dim made As New com.sun.star.beans.PropertyValue
  made.Name = key
  made.Value = content
  Setting = made
End Function
